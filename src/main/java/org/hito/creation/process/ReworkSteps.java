package org.hito.creation.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.creation.Remarks;
import org.hito.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Forms of the steps that the director has reopened for the submission to come. */
@Component("reworkSteps")
public class ReworkSteps implements ModelBean {

    private final Remarks remarks;

    ReworkSteps(Remarks remarks) {
        this.remarks = remarks;
    }

    public List<String> of(DelegateExecution execution) {
        return remarks.reopened(UUID.fromString(execution.getProcessBusinessKey()), ModelPhase.of(execution), (Integer)
                execution.getVariable("round"));
    }
}
