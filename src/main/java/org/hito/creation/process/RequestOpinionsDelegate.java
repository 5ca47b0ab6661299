package org.hito.creation.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.RequestOpinions;
import org.springframework.stereotype.Component;

/** Asks the advisory council; the request is the business key of the consultation that follows. */
@Component
class RequestOpinionsDelegate implements JavaDelegate {

    private final RequestOpinions requestOpinions;

    RequestOpinionsDelegate(RequestOpinions requestOpinions) {
        this.requestOpinions = requestOpinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        Optional<UUID> request = requestOpinions.execute(initiative, ModelPhase.of(execution));
        execution.setVariable("advised", request.isPresent());
        request.ifPresent(it -> execution.setVariable("opinionRequestId", it.toString()));
    }
}
