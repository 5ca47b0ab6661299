package org.hito.council.process;

import java.util.Map;
import java.util.UUID;
import org.hito.council.CallAgain;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** Chair or secretary call the body again. */
@Component
class CallAgainHandler implements FormHandler<CallAgainForm> {

    private final CallAgain callAgain;

    CallAgainHandler(CallAgain callAgain) {
        this.callAgain = callAgain;
    }

    @Override
    public String formId() {
        return "call-again";
    }

    @Override
    public Class<CallAgainForm> type() {
        return CallAgainForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, CallAgainForm form) {
        callAgain.execute(UUID.fromString(task.businessKey()), form.situation(), form.grounds());
        return Map.of();
    }
}
