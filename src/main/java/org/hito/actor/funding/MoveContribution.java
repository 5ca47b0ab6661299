package org.hito.actor.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hito.actor.TeamAccess;
import org.hito.form.FieldError;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records what came in of a contribution and what was spent of it, each by its form. Nothing is spent that has not come in, also
 * where two ask at once.
 */
@Component
public class MoveContribution {

    private static final String NOT_FOUND = "problem.contribution-not-found";

    private final StartForms forms;
    private final TeamAccess access;
    private final Contributions contributions;
    private final ContributionTable table;
    private final ProjectsFunded projects;
    private final MoneyRefusals refusals;
    private final ContributionTrail trail;
    private final CurrentActor currentActor;
    private final CommunityCalendar calendar;
    private final Clock clock;
    private final JsonMapper json;

    MoveContribution(
            StartForms forms,
            TeamAccess access,
            Contributions contributions,
            ContributionTable table,
            ProjectsFunded projects,
            MoneyRefusals refusals,
            ContributionTrail trail,
            CurrentActor currentActor,
            CommunityCalendar calendar,
            Clock clock,
            JsonMapper json) {
        this.forms = forms;
        this.access = access;
        this.contributions = contributions;
        this.table = table;
        this.projects = projects;
        this.refusals = refusals;
        this.trail = trail;
        this.currentActor = currentActor;
        this.calendar = calendar;
        this.clock = clock;
        this.json = json;
    }

    /** What the form begins with: today, and all that is still to come or to be spent. */
    FormPrefill prefill(Movement.Kind kind, @Nullable UUID about) {
        if (about == null) {
            throw new NotFound(NOT_FOUND);
        }
        Contribution contribution = open(contributions.get(about));
        var amount = kind == Movement.Kind.RECEIVED ? contribution.outstanding() : projects.free(contribution);
        ObjectNode data = json.createObjectNode().put("day", calendar.today().toString());
        if (amount.signum() > 0) {
            data.put("amount", amount);
        }
        return FormPrefill.of(data);
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed(Movement.Kind kind, UUID contribution) {
        return forms.handed(form(kind), contribution);
    }

    /** What a client sent, which may hold the data of the form and nothing else. */
    public Contribution submitted(Movement.Kind kind, UUID id, SentForm sent) {
        open(contributions.get(id));
        return submitted(kind, id, forms.data(form(kind), sent));
    }

    public Contribution submitted(Movement.Kind kind, UUID id, ObjectNode sent) {
        return refusals.telling(
                () -> moved(kind, id, sent), sent.path("amount"), () -> trail.refused(contributions.get(id), kind));
    }

    private Contribution moved(Movement.Kind kind, UUID id, ObjectNode sent) {
        Contribution seen = open(contributions.get(id));
        TaskForms.Handed handed = handed(kind, id);
        StartForms.Filled<MovementForm> filled = forms.accept(handed, sent, seen.initiative(), MovementForm.class);
        MovementForm form = filled.form();
        forms.refuse(filled, wrong(kind, seen, form));
        projects.mustMove(seen.project());
        Contribution contribution = open(table.locked(id).orElseThrow(() -> new NotFound(NOT_FOUND)));
        Movement movement = movement(kind, id, form);
        if (kind == Movement.Kind.SPENT) {
            spend(contribution, movement);
        } else {
            receive(contribution, movement);
        }
        return contributions.move(contribution, movement, filled.evidence());
    }

    /** Nothing comes before it was promised, nor is spent before the first money of its project. */
    private LocalDate first(Movement.Kind kind, Contribution contribution) {
        LocalDate promised = calendar.dayOf(contribution.promisedAt());
        return kind == Movement.Kind.RECEIVED
                ? promised
                : projects.fundedSince(contribution).filter(promised::isBefore).orElse(promised);
    }

    /** Of money more may come than was promised; a thing of known quantity and worth was promised whole. */
    private static void receive(Contribution contribution, Movement receipt) {
        if (!contribution.cash() && receipt.amount().compareTo(contribution.outstanding()) > 0) {
            throw BeyondContribution.promised(contribution);
        }
    }

    private void spend(Contribution contribution, Movement expense) {
        if (expense.amount().compareTo(contribution.left()) > 0) {
            throw BeyondContribution.received(contribution);
        }
        projects.spend(contribution, expense);
    }

    private Movement movement(Movement.Kind kind, UUID contribution, MovementForm form) {
        return new Movement(
                UUID.randomUUID(),
                contribution,
                kind,
                form.day(),
                form.amount(),
                form.concept().strip(),
                form.payee() == null ? null : form.payee().strip(),
                Objects.requireNonNullElse(form.evidence(), List.of()),
                form(kind),
                currentActor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<FieldError> wrong(Movement.Kind kind, Contribution contribution, MovementForm form) {
        List<FieldError> errors = new ArrayList<>();
        if (calendar.ahead(form.day())) {
            errors.add(FieldError.notAfter("day", calendar.today()));
        }
        LocalDate first = first(kind, contribution);
        if (form.day().isBefore(first)) {
            errors.add(FieldError.notBefore("day", first));
        }
        if (kind == Movement.Kind.SPENT && form.payee() != null && projects.isFirm(contribution, form.payee())) {
            errors.add(new FieldError("payee", "option", Map.of("kind", "no-money-to-firms")));
        }
        return errors;
    }

    private Contribution open(Contribution contribution) {
        access.mustSee(contribution.initiative(), NOT_FOUND);
        access.mustRecord(contribution.initiative());
        if (contribution.status() == ContributionStatus.WITHDRAWN) {
            throw new StateMoved("problem.contribution-withdrawn");
        }
        return contribution;
    }

    static String form(Movement.Kind kind) {
        return switch (kind) {
            case RECEIVED -> "record-receipt";
            case SPENT -> "spend-contribution";
        };
    }
}
