package org.hito.council.advisory.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.advisory.Adviser;
import org.hito.council.advisory.Consultations;
import org.hito.council.advisory.OpinionRequest;
import org.hito.inbox.TaskScope;
import org.hito.inbox.TaskScopes;
import org.springframework.stereotype.Component;

/** Tasks of a consultation belong to its initiative, are due at its date, and each is for one person. */
@Component
class AdvisoryOpinionTasks implements TaskScopes {

    private final Consultations consultations;

    AdvisoryOpinionTasks(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Set<String> processes() {
        return Set.of("advisory-opinion");
    }

    @Override
    public TaskScope scope(String process, String businessKey) {
        OpinionRequest request = consultations.get(UUID.fromString(businessKey));
        return new TaskScope(request.initiative(), request.project(), request.deadline(), Map.of());
    }

    @Override
    public Optional<UUID> inPerson(String process, String businessKey, UUID seat) {
        return consultations.get(UUID.fromString(businessKey)).advisers().stream()
                .filter(it -> it.seat().equals(seat))
                .map(Adviser::person)
                .findFirst();
    }
}
