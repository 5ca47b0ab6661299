package org.hito.project.process;

import java.util.List;
import java.util.Map;
import org.hito.form.FieldError;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** The director decides about a project that cannot go on as it is. */
@Component
class DecideUnmetHandler implements FormHandler<DecideUnmetForm> {

    private final GateDesk desk;

    DecideUnmetHandler(GateDesk desk) {
        this.desk = desk;
    }

    @Override
    public String formId() {
        return "decide-unmet";
    }

    @Override
    public Class<DecideUnmetForm> type() {
        return DecideUnmetForm.class;
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
    public List<FieldError> check(TaskFacts task, DecideUnmetForm form) {
        return desk.check(form.until());
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, DecideUnmetForm form) {
        return desk.decided(task, form.decision(), form.until(), form.grounds());
    }
}
