package org.hito.creation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.inbox.Notices;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.initiative.TeamRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells director and chair that a phase has run past its planned date, once for each date. Nothing stops. */
@Component
public class NotifyDelay {

    private final Initiatives initiatives;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Trail trail;

    NotifyDelay(Initiatives initiatives, Notices notices, JdbcClient jdbc, Trail trail) {
        this.initiatives = initiatives;
        this.notices = notices;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID id, Phase phase) {
        Initiative initiative = initiatives.get(id);
        LocalDate planned = initiative.milestone(phase).planned();
        if (!first(id, phase, planned)) {
            return;
        }
        List<String> readers = new ArrayList<>(List.of(Notices.key(TeamRole.DIRECTOR.modelName(), id)));
        if (initiative.body() != null) {
            readers.add(Notices.key("chair", initiative.body()));
        }
        notices.put(
                readers,
                "initiative.delayed",
                Map.of("name", initiative.name(), "milestone", phase.milestone(), "planned", planned.toString()),
                id);
        trail.record(TrailEntry.of(Stream.initiative(id), "initiative.delayed")
                .with("milestone", phase.milestone())
                .with("planned", planned.toString()));
    }

    private boolean first(UUID initiative, Phase phase, LocalDate planned) {
        return jdbc.sql(
                                "INSERT INTO creation_delay (initiative, phase, planned) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(initiative, phase.name(), planned)
                        .update()
                == 1;
    }
}
