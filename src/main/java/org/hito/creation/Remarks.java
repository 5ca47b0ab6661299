package org.hito.creation;

import java.util.List;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With what submissions came back, and which steps were reopened for the next. */
@Component
public class Remarks {

    /** @param institution whose seat it came from */
    public record Numbered(int number, String institution, String remark) {}

    private final JdbcClient jdbc;

    Remarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID initiative, Phase phase, int round, List<Numbered> remarks) {
        for (Numbered remark : remarks) {
            jdbc.sql(
                            """
                            INSERT INTO creation_remark (initiative, phase, round, number, institution, remark)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .params(initiative, phase.name(), round, remark.number(), remark.institution(), remark.remark())
                    .update();
        }
    }

    /** Remarks on a submission, by its number. */
    public List<Numbered> on(UUID initiative, Phase phase, int round) {
        return jdbc.sql(
                        """
                        SELECT number, institution, remark FROM creation_remark
                        WHERE initiative = ? AND phase = ? AND round = ? ORDER BY number
                        """)
                .params(initiative, phase.name(), round)
                .query(Numbered.class)
                .list();
    }

    void reopen(UUID initiative, Phase phase, int round, List<String> forms) {
        for (int position = 0; position < forms.size(); position++) {
            jdbc.sql("INSERT INTO creation_rework (initiative, phase, round, position, form) VALUES (?, ?, ?, ?, ?)")
                    .params(initiative, phase.name(), round, position, forms.get(position))
                    .update();
        }
    }

    /** Forms of the steps that were reopened for a submission. */
    public List<String> reopened(UUID initiative, Phase phase, int round) {
        return jdbc.sql(
                        "SELECT form FROM creation_rework WHERE initiative = ? AND phase = ? AND round = ? ORDER BY position")
                .params(initiative, phase.name(), round)
                .query(String.class)
                .list();
    }
}
