package org.hito.creation;

import java.util.List;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.council.Reason;
import org.hito.initiative.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Findings of the checks, the last of each kind per phase and round; all of them are in the trail. */
@Component
class PhaseChecks {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Trail trail;

    PhaseChecks(JdbcClient jdbc, JsonMapper json, Trail trail) {
        this.jdbc = jdbc;
        this.json = json;
        this.trail = trail;
    }

    void keep(UUID initiative, Phase phase, int round, PhaseCheck check, Object inputs) {
        jdbc.sql(
                        """
                        INSERT INTO creation_check (initiative, phase, round, kind, finding) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (initiative, phase, round, kind) DO UPDATE SET finding = excluded.finding
                        """)
                .params(initiative, phase.name(), round, check.kind().name(), json.writeValueAsString(check))
                .update();
        trail.record(TrailEntry.of(
                        Stream.initiative(initiative),
                        check.met() ? "initiative.check-met" : "initiative.check-not-met")
                .with("check", check.kind().name())
                .with("phase", phase.name())
                .with("round", round)
                .with("met", check.met())
                .with("inputs", inputs)
                .with("rules", check.rules())
                .with("reasons", check.reasons().stream().map(Reason::key).toList())
                .reference(check.source()));
    }

    List<PhaseCheck> of(UUID initiative, Phase phase, int round) {
        return jdbc.sql(
                        "SELECT finding FROM creation_check WHERE initiative = ? AND phase = ? AND round = ? ORDER BY kind")
                .params(initiative, phase.name(), round)
                .query((row, n) -> json.readValue(row.getString(1), PhaseCheck.class))
                .list();
    }

    /** What is missing, in the order of the checks. */
    List<Reason> gaps(UUID initiative, Phase phase, int round) {
        return of(initiative, phase, round).stream()
                .flatMap(it -> it.gaps().stream())
                .toList();
    }
}
