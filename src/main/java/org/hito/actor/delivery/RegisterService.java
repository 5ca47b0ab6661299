package org.hito.actor.delivery;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.TeamAccess;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form with which the team of an initiative puts a service into the catalogue. */
@Component
public class RegisterService implements StartForm {

    private static final String FORM = "register-service";

    private final StartForms forms;
    private final TeamAccess access;
    private final ServiceTable table;
    private final ServiceTrail trail;
    private final Clock clock;
    private final JsonMapper json;

    RegisterService(
            StartForms forms, TeamAccess access, ServiceTable table, ServiceTrail trail, Clock clock, JsonMapper json) {
        this.forms = forms;
        this.access = access;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public FormPrefill prefill(@Nullable UUID about) {
        List<Initiative> mine = access.mine(about);
        return new FormPrefill(
                json.createObjectNode().put("initiative", mine.get(0).id().toString()),
                Map.of("initiatives", TeamAccess.options(mine)));
    }

    public TaskForms.Handed handed(@Nullable UUID initiative) {
        return forms.handed(FORM, initiative);
    }

    @Transactional
    public ClusterService submitted(SentForm sent) {
        return submitted(forms.data(FORM, sent));
    }

    @Transactional
    public ClusterService submitted(ObjectNode sent) {
        Optional<UUID> named = Ids.find(sent.path("initiative").asString(""));
        RegisterServiceForm form = forms.accept(
                        handed(named.orElse(null)), sent, named.orElse(null), RegisterServiceForm.class)
                .form();
        UUID id = UUID.randomUUID();
        table.add(
                id,
                UUID.fromString(form.initiative()),
                form.name().strip(),
                form.line(),
                form.charging(),
                form.price(),
                form.currency(),
                form.description().strip(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        ClusterService made = table.find(id).orElseThrow();
        trail.registered(made);
        return made;
    }
}
