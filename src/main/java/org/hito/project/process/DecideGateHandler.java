package org.hito.project.process;

import java.util.List;
import java.util.Map;
import org.hito.form.FieldError;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** The director decides. */
@Component
class DecideGateHandler implements FormHandler<DecideGateForm> {

    private final GateDesk desk;

    DecideGateHandler(GateDesk desk) {
        this.desk = desk;
    }

    @Override
    public String formId() {
        return "decide-gate";
    }

    @Override
    public Class<DecideGateForm> type() {
        return DecideGateForm.class;
    }

    /** Every decision is a fresh one. */
    @Override
    public boolean beginsWithLastEntry() {
        return false;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        return desk.prefill(task);
    }

    @Override
    public List<FieldError> check(TaskFacts task, DecideGateForm form) {
        return desk.check(form.until());
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, DecideGateForm form) {
        return desk.decided(task, form.decision(), form.until(), form.grounds());
    }
}
