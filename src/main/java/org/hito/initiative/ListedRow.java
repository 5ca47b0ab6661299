package org.hito.initiative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.identity.PersonView;
import org.jspecify.annotations.Nullable;

/** A row of the list as the database gives it: without the name of who leads, with the key by which it is sorted. */
record ListedRow(InitiativeList.Row row, String sortName) {

    static ListedRow of(ResultSet row, LocalDate today) throws SQLException {
        String phase = row.getString("phase");
        List<Milestone> milestones = milestones(row);
        Phase running = phase == null ? null : Phase.valueOf(phase);
        InitiativeStatus status = InitiativeStatus.valueOf(row.getString("status"));
        return new ListedRow(
                new InitiativeList.Row(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        status,
                        running,
                        row.getObject("director", UUID.class),
                        null,
                        row.getBoolean("demo"),
                        row.getTimestamp("registered_at").toInstant(),
                        row.getObject("held_until", LocalDate.class),
                        row.getBoolean("whole"),
                        Initiative.late(status, running == null ? null : milestones.get(running.ordinal()), today),
                        milestones),
                row.getString("sort_name"));
    }

    private static List<Milestone> milestones(ResultSet row) throws SQLException {
        String[] statuses = (String[]) row.getArray("statuses").getArray();
        Integer[] rounds = (Integer[]) row.getArray("rounds").getArray();
        java.sql.Date[] planned = (java.sql.Date[]) row.getArray("planned").getArray();
        @Nullable Timestamp[] decided = (Timestamp[]) row.getArray("decided").getArray();
        List<Milestone> milestones = new ArrayList<>();
        for (Phase phase : Arrays.copyOf(Phase.values(), statuses.length)) {
            int n = phase.ordinal();
            Timestamp at = decided[n];
            milestones.add(new Milestone(
                    phase,
                    MilestoneStatus.valueOf(statuses[n]),
                    rounds[n],
                    planned[n].toLocalDate(),
                    at == null ? null : at.toInstant()));
        }
        return List.copyOf(milestones);
    }

    InitiativeList.Row ledBy(Map<UUID, PersonView> directors) {
        return new InitiativeList.Row(
                row.id(),
                row.reference(),
                row.name(),
                row.status(),
                row.phase(),
                row.director(),
                directors.get(row.director()),
                row.demo(),
                row.registeredAt(),
                row.heldUntil(),
                row.whole(),
                row.late(),
                row.milestones());
    }
}
