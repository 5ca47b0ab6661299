package org.hito.document;

import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A file whose name or content is of a kind that is not taken. */
public class WrongFileType extends ProblemException {

    public WrongFileType(String messageKey, Object... args) {
        super(messageKey, args);
    }

    @Override
    public String type() {
        return "wrong-file-type";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    }
}
