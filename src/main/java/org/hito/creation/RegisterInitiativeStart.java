package org.hito.creation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.BodyKind;
import org.hito.form.FieldError;
import org.hito.identity.People;
import org.hito.identity.Role;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.initiative.Registration;
import org.hito.platform.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form with which a director begins an initiative. */
@Component
public class RegisterInitiativeStart implements StartForm {

    private static final String FORM = "register-initiative";

    private final StartForms forms;
    private final RegisterInitiative registerInitiative;
    private final TeamOptions team;
    private final Bodies bodies;
    private final People people;
    private final JsonMapper json;

    RegisterInitiativeStart(
            StartForms forms,
            RegisterInitiative registerInitiative,
            TeamOptions team,
            Bodies bodies,
            People people,
            JsonMapper json) {
        this.forms = forms;
        this.registerInitiative = registerInitiative;
        this.team = team;
        this.bodies = bodies;
        this.people = people;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public FormPrefill prefill(@Nullable UUID initiative) {
        if (!people.current().has(Role.DIRECTOR)) {
            throw new NotAllowed("problem.not-a-director");
        }
        ObjectNode data = json.createObjectNode();
        team.first(Role.PROFESSIONAL).ifPresent(it -> data.put("professional", it));
        team.first(Role.SECRETARY).ifPresent(it -> data.put("secretary", it));
        return new FormPrefill(data, team.all());
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed() {
        return forms.handed(FORM, null);
    }

    /** The same of what a client sent, which may hold the data of the form and nothing else. */
    @Transactional
    public Initiative submitted(SentForm sent) {
        handed();
        return submitted(forms.data(FORM, sent), false);
    }

    /** Holds what was sent against the form and begins the initiative; the acting person directs it. */
    @Transactional
    public Initiative submitted(ObjectNode sent, boolean demo) {
        StartForms.Filled<RegisterInitiativeForm> filled =
                forms.accept(handed(), sent, null, RegisterInitiativeForm.class);
        RegisterInitiativeForm form = filled.form();
        forms.refuse(filled, outOfOrder(form.planned()));
        Registration registration = new Registration(
                form.name(),
                form.economicActivity(),
                form.activityName(),
                form.territory(),
                form.planned(),
                decidingBody(),
                team.person(chosen(form.professional(), Role.PROFESSIONAL), Role.PROFESSIONAL),
                team.person(chosen(form.secretary(), Role.SECRETARY), Role.SECRETARY),
                demo);
        return registerInitiative.execute(
                registration, people.current().id(), filled.handed().form(), filled.data());
    }

    private @Nullable String chosen(@Nullable String username, Role role) {
        return username == null ? team.first(role).orElse(null) : username;
    }

    /** The promoter council of the community; an initiative may be given one of its own later. */
    private @Nullable UUID decidingBody() {
        return bodies.all().stream()
                .filter(it -> it.kind() == BodyKind.PROMOTER_COUNCIL && it.initiative() == null)
                .map(Body::id)
                .findFirst()
                .orElse(null);
    }

    /** Milestones follow one another; two may be planned for the same day. */
    static List<FieldError> outOfOrder(List<LocalDate> planned) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 1; i < planned.size(); i++) {
            LocalDate before = Objects.requireNonNull(planned.get(i - 1));
            if (planned.get(i).isBefore(before)) {
                errors.add(FieldError.notBefore("plannedM" + (i + 1), before));
            }
        }
        return errors;
    }
}
