package org.hito.project.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.engine.ModelBean;
import org.hito.platform.CommunityCalendar;
import org.hito.project.Projects;
import org.springframework.stereotype.Component;

/** The end of the day to which a project is held. */
@Component("heldUntil")
public class HeldUntil implements ModelBean {

    private final Projects projects;
    private final CommunityCalendar calendar;

    HeldUntil(Projects projects, CommunityCalendar calendar) {
        this.projects = projects;
        this.calendar = calendar;
    }

    public Date of(DelegateExecution execution) {
        LocalDate until = projects.get(ProjectKey.of(execution)).heldUntil();
        return Date.from(until == null ? CommunityCalendar.NEVER : calendar.endOf(until));
    }
}
