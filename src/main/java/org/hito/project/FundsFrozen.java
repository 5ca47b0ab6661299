package org.hito.project;

import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The money of a project does not leave, whatever was released. */
public class FundsFrozen extends ProblemException {

    static FundsFrozen of(Project project) {
        return new FundsFrozen(project.stopped() ? "STOPPED" : project.status().name());
    }

    FundsFrozen(String why) {
        super("problem.funds-frozen." + why);
    }

    @Override
    public String type() {
        return "funds-frozen";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
