package org.hito.project.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.project.EnterStage;
import org.springframework.stereotype.Component;

/** Enters the stage and tells the gateway which work it asks for. */
@Component
class EnterStageDelegate implements JavaDelegate {

    private final EnterStage enterStage;

    EnterStageDelegate(EnterStage enterStage) {
        this.enterStage = enterStage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "work", enterStage.execute(ProjectKey.of(execution)).name());
    }
}
