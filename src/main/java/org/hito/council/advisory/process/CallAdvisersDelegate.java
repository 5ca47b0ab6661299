package org.hito.council.advisory.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.hito.council.advisory.Consultations;
import org.springframework.stereotype.Component;

/** Hands the seats that were asked to the multi-instance task, without storing them as a variable. */
@Component
class CallAdvisersDelegate implements JavaDelegate {

    private final Consultations consultations;

    CallAdvisersDelegate(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> seats = consultations.get(UUID.fromString(execution.getProcessBusinessKey())).missing().stream()
                .map(it -> it.seat().toString())
                .toList();
        execution.setVariable("seats", Variables.untypedValue(seats, true));
    }
}
