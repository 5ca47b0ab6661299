package org.hito.project;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.inbox.GroupsOfPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working groups of initiatives. */
@Component
public class WorkingGroups implements GroupsOfPerson {

    private static final String GROUPS =
            """
            SELECT g.*, (SELECT array_agg(m.person ORDER BY m.person) FROM project_group_member m
              WHERE m.working_group = g.id) AS members
            FROM project_group g
            """;

    private static final RowMapper<WorkingGroup> ROW = (row, n) -> new WorkingGroup(
            row.getObject("id", UUID.class),
            row.getObject("initiative", UUID.class),
            row.getString("theme"),
            row.getString("purpose"),
            List.of((UUID[]) row.getArray("members").getArray()));

    private final JdbcClient jdbc;

    WorkingGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By theme. */
    public List<WorkingGroup> of(UUID initiative) {
        return jdbc.sql(GROUPS + " WHERE g.initiative = ? ORDER BY g.theme, g.id")
                .param(initiative)
                .query(ROW)
                .list();
    }

    public Optional<WorkingGroup> find(@Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : jdbc.sql(GROUPS + " WHERE g.id = ?").param(id).query(ROW).optional();
    }

    @Override
    public List<UUID> groupsOf(UUID person) {
        return jdbc.sql("SELECT working_group FROM project_group_member WHERE person = ?")
                .param(person)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> membersOf(UUID group) {
        return find(group).map(WorkingGroup::members).orElse(List.of());
    }

    boolean isMember(UUID initiative, UUID person) {
        return of(initiative).stream().anyMatch(it -> it.members().contains(person));
    }

    void add(WorkingGroup group, Instant at) {
        jdbc.sql("INSERT INTO project_group (id, initiative, theme, purpose, formed_at) VALUES (?, ?, ?, ?, ?)")
                .params(group.id(), group.initiative(), group.theme(), group.purpose(), Timestamp.from(at))
                .update();
        group.members()
                .forEach(person -> jdbc.sql("INSERT INTO project_group_member (working_group, person) VALUES (?, ?)")
                        .params(group.id(), person)
                        .update());
    }
}
