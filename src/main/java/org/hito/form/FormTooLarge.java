package org.hito.form;

/** A submitted page holds more than any form asks for; answered with 413. */
public class FormTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormTooLarge(String reason) {
        super(reason);
    }
}
