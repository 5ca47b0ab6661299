package org.hito.project;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.inbox.GroupsOfPerson;
import org.hito.platform.NotFound;
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
            List.of((UUID[]) row.getArray("members").getArray()),
            row.getTimestamp("closed_at") == null
                    ? null
                    : row.getTimestamp("closed_at").toInstant());

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

    /** Those of a person, by theme. */
    public List<WorkingGroup> ofPerson(UUID person) {
        return jdbc.sql(
                        GROUPS
                                + " WHERE g.id IN (SELECT working_group FROM project_group_member WHERE person = ?) ORDER BY g.theme, g.id")
                .param(person)
                .query(ROW)
                .list();
    }

    /** Whether somebody belongs to a group that may still propose in the initiative. */
    boolean proposes(UUID initiative, UUID person) {
        return ofPerson(person).stream()
                .anyMatch(it -> it.open() && it.initiative().equals(initiative));
    }

    /** The group with its row locked. */
    WorkingGroup locked(UUID id) {
        jdbc.sql("SELECT id FROM project_group WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(() -> new NotFound("problem.group-not-found"));
    }

    void change(WorkingGroup group) {
        jdbc.sql("UPDATE project_group SET theme = ?, purpose = ? WHERE id = ?")
                .params(group.theme(), group.purpose(), group.id())
                .update();
        jdbc.sql("DELETE FROM project_group_member WHERE working_group = ?")
                .param(group.id())
                .update();
        addMembers(group);
    }

    void close(UUID id, Instant at) {
        jdbc.sql("UPDATE project_group SET closed_at = ? WHERE id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void add(WorkingGroup group, Instant at) {
        jdbc.sql("INSERT INTO project_group (id, initiative, theme, purpose, formed_at) VALUES (?, ?, ?, ?, ?)")
                .params(group.id(), group.initiative(), group.theme(), group.purpose(), Timestamp.from(at))
                .update();
        addMembers(group);
    }

    private void addMembers(WorkingGroup group) {
        group.members()
                .forEach(person -> jdbc.sql("INSERT INTO project_group_member (working_group, person) VALUES (?, ?)")
                        .params(group.id(), person)
                        .update());
    }
}
