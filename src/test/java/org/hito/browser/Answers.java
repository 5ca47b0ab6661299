package org.hito.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Fills forms in as somebody would who only wants to get on. */
final class Answers {

    static final FilePayload PDF = new FilePayload(
            "soporte.pdf", "application/pdf", "%PDF-1.4\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private static final int MOST_TRIES = 5;

    /** Answers what is still asked: the first option, today, a text, a number that fits on the second try. */
    private static final String ANSWER =
            """
            () => {
              const today = new Date().toISOString().slice(0, 10);
              for (const field of document.querySelectorAll('#form-fields [aria-required=true]:not([role]):not([type=file])')) {
                const wrong = field.getAttribute('aria-invalid') === 'true';
                if (field.type === 'checkbox') { field.checked = true; continue; }
                if (field.value && !wrong) continue;
                if (field.tagName === 'SELECT') field.value = [...field.options].find(it => it.value).value;
                else if (field.type === 'date') field.value = today;
                else if (field.inputMode) field.value = field.value === '10' ? '2024' : '10';
                else field.value = wrong && field.value ? '1082' : 'Respuesta de quien conoce la región';
              }
              for (const group of document.querySelectorAll('#form-fields fieldset.hf-choices')) {
                if (!group.querySelector('input:checked')) group.querySelector('input[type=radio],input[type=checkbox]')?.click();
              }
            }
            """;

    private Answers() {}

    /** Answers until the page goes on; what was answered stays after a refusal, so a few tries are enough. */
    static void submit(Visitor visitor, String button) {
        String before = page(visitor);
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            visitor.page.evaluate(ANSWER);
            for (Locator file : visitor.page
                    .locator("#form-fields input[type=file][aria-required=true]")
                    .all()) {
                file.setInputFiles(PDF);
            }
            visitor.press(button);
            if (!page(visitor).equals(before)
                    || visitor.page.locator("#form-errors").count() == 0) {
                return;
            }
        }
        throw new AssertionError(
                before + ": " + visitor.page.locator("#form-errors").innerText());
    }

    /** Without the place on it: a step of the form is none of its own. */
    private static String page(Visitor visitor) {
        return visitor.path().split("#")[0];
    }
}
