package org.hito.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the acting person has typed so far into a start form in steps, one draft a form and initiative. */
@Component
public class StartDrafts {

    /** A draft and when it was kept. */
    public record Draft(ObjectNode data, Instant savedAt) {}

    private final StartForms forms;
    private final FormSubmission submission;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentActor currentActor;
    private final Clock clock;

    StartDrafts(
            StartForms forms,
            FormSubmission submission,
            JdbcClient jdbc,
            JsonMapper json,
            CurrentActor currentActor,
            Clock clock) {
        this.forms = forms;
        this.submission = submission;
        this.jdbc = jdbc;
        this.json = json;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The form, for those who may begin what it begins; a form that is no start form in steps keeps no draft. */
    public TaskForms.Handed handed(String form, UUID initiative) {
        return forms.find(form, initiative)
                .filter(it -> it.schema().inSteps())
                .orElseThrow(() -> new NotFound("problem.form-not-found"));
    }

    public Optional<Draft> find(String form, UUID initiative) {
        return jdbc.sql("SELECT data, saved_at FROM inbox_start_draft WHERE person = ? AND form = ? AND initiative = ?")
                .params(currentActor.person(), form, initiative)
                .query((row, n) -> new Draft(
                        (ObjectNode) json.readTree(row.getString("data")),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** Types are checked, completeness is not. */
    @Transactional
    public void keep(TaskForms.Handed handed, UUID initiative, @Nullable ObjectNode data) {
        ObjectNode accepted = submission.acceptDraft(handed.schema(), FormSubmission.required(data), handed.initial());
        jdbc.sql(
                        """
                        INSERT INTO inbox_start_draft (person, form, initiative, data, saved_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (person, form, initiative)
                          DO UPDATE SET data = excluded.data, saved_at = excluded.saved_at
                        """)
                .params(
                        currentActor.person(),
                        handed.schema().id(),
                        initiative,
                        accepted.toString(),
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }

    @Transactional
    public void drop(String form, UUID initiative) {
        jdbc.sql("DELETE FROM inbox_start_draft WHERE person = ? AND form = ? AND initiative = ?")
                .params(currentActor.person(), form, initiative)
                .update();
    }
}
