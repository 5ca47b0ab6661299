package org.hito.creation.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.creation.CompileDossier;
import org.springframework.stereotype.Component;

/** Submits the milestone; the item is the business key of the approval that follows. */
@Component
class CompileDossierDelegate implements JavaDelegate {

    private final CompileDossier compileDossier;

    CompileDossierDelegate(CompileDossier compileDossier) {
        this.compileDossier = compileDossier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID initiative = UUID.fromString(execution.getProcessBusinessKey());
        UUID item = compileDossier.execute(initiative, ModelPhase.of(execution));
        execution.setVariable("itemId", item.toString());
    }
}
