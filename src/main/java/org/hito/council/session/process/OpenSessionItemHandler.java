package org.hito.council.session.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.LeaveOutPoint;
import org.hito.council.session.OpenPoint;
import org.hito.council.session.SessionOfTask;
import org.hito.form.FormOption;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The next point of the agenda, by the task that asks for it. */
@Component
class OpenSessionItemHandler implements FormHandler<OpenSessionItemForm> {

    private final SessionOfTask sessions;
    private final OpenPoint open;
    private final LeaveOutPoint leaveOut;
    private final JsonMapper json;

    OpenSessionItemHandler(SessionOfTask sessions, OpenPoint open, LeaveOutPoint leaveOut, JsonMapper json) {
        this.sessions = sessions;
        this.open = open;
        this.leaveOut = leaveOut;
        this.json = json;
    }

    @Override
    public String formId() {
        return "open-session-item";
    }

    @Override
    public Class<OpenSessionItemForm> type() {
        return OpenSessionItemForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        List<AgendaPoint> waiting =
                sessions.get(UUID.fromString(task.businessKey())).waiting();
        var data = json.createObjectNode();
        waiting.stream().findFirst().ifPresent(it -> data.put("point", String.valueOf(it.number())));
        return new FormPrefill(
                data,
                Map.of(
                        "points",
                        waiting.stream()
                                .map(it -> new FormOption(String.valueOf(it.number()), it.number() + ". " + it.title()))
                                .toList()));
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, OpenSessionItemForm form) {
        UUID session = UUID.fromString(task.businessKey());
        int number = Integer.parseInt(form.point());
        return form.decision() == OpenSessionItemForm.Decision.OPEN
                ? open.byTask(session, number)
                : leaveOut.byTask(
                        session,
                        number,
                        Objects.requireNonNull(form.grounds()).strip(),
                        form.then() == OpenSessionItemForm.Then.WRITTEN_VOTE);
    }
}
