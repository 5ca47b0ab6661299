package org.hito.creation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.hito.creation.PhaseModels;
import org.hito.initiative.Phase;

/** The phase that the model of a token leads. */
final class ModelPhase {

    private ModelPhase() {}

    static Phase of(DelegateExecution execution) {
        return PhaseModels.of(
                ((ExecutionEntity) execution).getProcessDefinition().getKey());
    }
}
