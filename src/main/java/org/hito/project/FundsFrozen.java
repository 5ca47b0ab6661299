package org.hito.project;

import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The money of a project does not leave, whatever was released. */
public class FundsFrozen extends ProblemException {

    static FundsFrozen of(Project project) {
        return new FundsFrozen("problem.funds-frozen." + why(project));
    }

    /** @param message key of why, and what to do about it */
    FundsFrozen(String message) {
        super(message);
    }

    /** HELD, KILLED, CLOSED, or STOPPED while it runs otherwise. */
    static String why(Project project) {
        return project.running() && project.stopped()
                ? "STOPPED"
                : project.status().name();
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
