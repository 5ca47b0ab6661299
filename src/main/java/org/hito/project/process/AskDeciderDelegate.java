package org.hito.project.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.hito.project.AskDecider;
import org.springframework.stereotype.Component;

/** Asks whoever decides; item and request are the business keys of what is called then. */
@Component
class AskDeciderDelegate implements JavaDelegate {

    private final AskDecider askDecider;

    AskDeciderDelegate(AskDecider askDecider) {
        this.askDecider = askDecider;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AskDecider.Asked asked = askDecider.execute(ProjectKey.of(execution));
        execution.setVariable("decider", asked.decider().name());
        execution.setVariable("itemId", Objects.toString(asked.item(), null));
        execution.setVariable("opinionRequestId", Objects.toString(asked.request(), null));
    }
}
