package org.hito.project;

import java.math.BigDecimal;
import java.util.Map;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** More was to be spent than gates have released; what is left is told. */
public class BeyondReleased extends ProblemException {

    private final transient BigDecimal left;

    BeyondReleased(BigDecimal left) {
        super("problem.beyond-released", left);
        this.left = left;
    }

    @Override
    public String type() {
        return "beyond-released";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("left", left);
    }
}
