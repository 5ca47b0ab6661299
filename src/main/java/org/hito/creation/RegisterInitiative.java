package org.hito.creation;

import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.engine.DeployedForms.DeployedForm;
import org.hito.engine.Processes;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Registration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Begins the life of an initiative. When it is done, the first task of the mobilisation exists. */
@Component
public class RegisterInitiative {

    private final Initiatives initiatives;
    private final Registrations registrations;
    private final Processes processes;
    private final Trail trail;

    RegisterInitiative(Initiatives initiatives, Registrations registrations, Processes processes, Trail trail) {
        this.initiatives = initiatives;
        this.registrations = registrations;
        this.processes = processes;
        this.trail = trail;
    }

    /**
     * @param director who registers
     * @param data the registration form as it was sent, kept for the dossier
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Initiative execute(Registration registration, UUID director, DeployedForm form, ObjectNode data) {
        Initiative initiative = initiatives.register(registration, director);
        registrations.keep(initiative.id(), form, data);
        trail.record(TrailEntry.of(Stream.initiative(initiative.id()), "initiative.described")
                .with("data", data)
                .reference(form.reference()));
        String key = initiative.id().toString();
        processes.start(PhaseModels.LIFECYCLE, key, Map.of("initiativeId", key));
        return initiatives.get(initiative.id());
    }
}
