package org.hito.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hito.actor.funding.MoneyRefusals;
import org.hito.audit.Trail;
import org.hito.form.FieldError;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.platform.BadInput;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Director and professional record what a project spends, no more than gates have released. The row of the project is locked
 * first, so that two at once cannot both take the last of it.
 */
@Component
public class RecordSpending implements StartForm {

    private static final String FORM = "record-spending";

    private final StartForms forms;
    private final ProjectAccess access;
    private final Projects projects;
    private final ReleasedMoney money;
    private final NoMoneyToFirms noMoneyToFirms;
    private final CommunityCalendar calendar;
    private final MoneyRefusals refusals;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    RecordSpending(
            StartForms forms,
            ProjectAccess access,
            Projects projects,
            ReleasedMoney money,
            NoMoneyToFirms noMoneyToFirms,
            CommunityCalendar calendar,
            MoneyRefusals refusals,
            Trail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.forms = forms;
        this.access = access;
        this.projects = projects;
        this.money = money;
        this.noMoneyToFirms = noMoneyToFirms;
        this.calendar = calendar;
        this.refusals = refusals;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public FormPrefill prefill(@Nullable UUID project) {
        if (project == null) {
            throw new BadInput("problem.form-needs-project");
        }
        access.mustSpend(project);
        return FormPrefill.NONE;
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed(UUID project) {
        return forms.handed(FORM, project);
    }

    /** The same of what a client sent, which may hold the data of the form and nothing else. */
    public Spending submitted(UUID project, SentForm sent) {
        handed(project);
        return submitted(project, forms.data(FORM, sent));
    }

    public Spending submitted(UUID id, ObjectNode sent) {
        return refusals.telling(
                () -> spent(id, sent),
                sent.path("amount"),
                () -> ProjectTrail.of(projects.get(id), "project.spending-refused"));
    }

    private Spending spent(UUID id, ObjectNode sent) {
        TaskForms.Handed handed = handed(id);
        Project project = projects.locked(id);
        StartForms.Filled<RecordSpendingForm> filled =
                forms.accept(handed, sent, project.initiative(), RecordSpendingForm.class);
        RecordSpendingForm form = filled.form();
        forms.refuse(filled, wrong(project, form));
        Spending spending = new Spending(
                UUID.randomUUID(),
                id,
                form.amount(),
                form.spentOn(),
                form.concept(),
                form.payee(),
                form.purpose().name(),
                null,
                Objects.requireNonNullElse(form.evidence(), List.of()),
                currentActor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        money.spend(project, spending);
        trail.record(ProjectTrail.of(project, "project.money-spent")
                .with("amount", spending.amount())
                .with("payee", spending.payee())
                .with("concept", spending.concept())
                .with("spentOn", spending.spentOn().toString())
                .reference(filled.handed().form().reference()));
        return spending;
    }

    private List<FieldError> wrong(Project project, RecordSpendingForm form) {
        List<FieldError> errors = new ArrayList<>(noMoneyToFirms.check(project, form));
        if (calendar.ahead(form.spentOn())) {
            errors.add(FieldError.notAfter("spentOn", calendar.today()));
        }
        LocalDate first = calendar.dayOf(project.budget().since().orElse(project.proposedAt()));
        if (form.spentOn().isBefore(first)) {
            errors.add(FieldError.notBefore("spentOn", first));
        }
        return errors;
    }
}
