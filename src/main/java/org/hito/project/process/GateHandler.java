package org.hito.project.process;

import java.util.List;
import java.util.Map;
import org.hito.form.FieldError;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;

/** What both forms of decision have in common; they differ in what may be decided. */
abstract class GateHandler<F extends GateForm> implements FormHandler<F> {

    private final GateDesk desk;

    GateHandler(GateDesk desk) {
        this.desk = desk;
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
    public List<FieldError> check(TaskFacts task, F form) {
        return desk.check(form.until());
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, F form) {
        return desk.decided(task, form.decision(), form.until(), form.grounds());
    }
}
