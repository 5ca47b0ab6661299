package org.hito.council;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rules that bodies had, have and will have. */
@Component
public class RuleVersions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RuleVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Newest first. */
    public List<RuleVersion> of(UUID body) {
        return jdbc.sql("SELECT * FROM council_rule WHERE body = ? ORDER BY version DESC")
                .param(body)
                .query((row, n) -> new RuleVersion(
                        row.getObject("body", UUID.class),
                        row.getInt("version"),
                        row.getObject("holds_from", LocalDate.class),
                        json.readValue(row.getString("rule"), CouncilRule.class),
                        row.getObject("made_by", UUID.class),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    void add(RuleVersion version) {
        jdbc.sql(
                        "INSERT INTO council_rule (body, version, holds_from, rule, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)")
                .param(version.body())
                .param(version.version())
                .param(version.from())
                .param(json.writeValueAsString(version.rule()))
                .param(version.madeBy())
                .param(Timestamp.from(version.madeAt()))
                .update();
    }
}
