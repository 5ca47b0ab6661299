package org.hito.council;

import java.util.List;
import java.util.Map;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** An act that is taken with grounds in writing came without. */
public class GroundsMissing extends ProblemException {

    public GroundsMissing() {
        super("problem.grounds-missing");
    }

    @Override
    public String type() {
        return "form-invalid";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("errors", List.of(Map.of("field", "grounds", "code", "required")));
    }
}
