package org.hito.council.condition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Team;
import org.hito.platform.BadInput;
import org.hito.platform.Cursor;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conditions that the acting person sees, the one that is due first before the others. */
@Component
public class ConditionList {

    private static final String VISIBLE =
            """
             WHERE (:everything OR i.initiative = ANY (:teams) OR i.body = ANY (:bodies) OR c.owner = :person
                OR EXISTS (SELECT 1 FROM council_round_seat s WHERE s.round = c.round AND :person IN (s.holder, s.substitute)))
            """;

    private final JdbcClient jdbc;
    private final ConditionTable table;
    private final ConditionAccess conditionAccess;
    private final People people;
    private final Team team;
    private final InitiativeAccess access;

    ConditionList(
            JdbcClient jdbc,
            ConditionTable table,
            ConditionAccess conditionAccess,
            People people,
            Team team,
            InitiativeAccess access) {
        this.jdbc = jdbc;
        this.table = table;
        this.conditionAccess = conditionAccess;
        this.people = people;
        this.team = team;
        this.access = access;
    }

    /**
     * What is asked for: nulls leave a side open.
     *
     * @param pending only those that are not settled
     */
    public record Filter(@Nullable UUID initiative, @Nullable UUID body, boolean pending) {}

    public PageOf<FollowedCondition> page(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        PersonView person = people.current();
        var query = jdbc.sql(ConditionTable.CONDITIONS
                        + VISIBLE
                        + (filter.initiative() == null ? "" : " AND i.initiative = :initiative")
                        + (filter.body() == null ? "" : " AND i.body = :body")
                        + (filter.pending() ? " AND c.status IN ('OPEN', 'SHOWN')" : "")
                        + (cursor == null ? "" : " AND (c.due, c.id) > (:due, :id)")
                        + " ORDER BY c.due, c.id LIMIT :rows")
                .param("everything", person.has(Role.AUDITOR))
                .param(
                        "teams",
                        team.membershipsOf(person.id()).stream()
                                .map(Team.Member::initiative)
                                .toArray(UUID[]::new))
                .param("bodies", access.bodiesOf(person.id()).toArray(UUID[]::new))
                .param("person", person.id())
                .param("rows", limit + 1);
        query = filter.initiative() == null ? query : query.param("initiative", filter.initiative());
        query = filter.body() == null ? query : query.param("body", filter.body());
        if (cursor != null) {
            query = query.param("due", day(cursor)).param("id", cursor.id(1));
        }
        List<FollowedCondition> rows = query.query(table::row).list();
        return PageOf.cut(rows, limit, it -> Cursor.of(it.due(), it.id()));
    }

    /** The condition, if the acting person sees it. */
    public FollowedCondition visible(UUID id) {
        FollowedCondition condition = table.find(id).orElseThrow(() -> new NotFound("problem.condition-not-found"));
        if (!condition.owner().equals(people.current().id())) {
            conditionAccess.mustSee(condition);
        }
        return condition;
    }

    /** Condition of a task, for whoever has the task. */
    public FollowedCondition ofTask(UUID id) {
        return table.find(id).orElseThrow(() -> new NotFound("problem.condition-not-found"));
    }

    /** May the acting person extend or waive it? */
    public boolean changeable(FollowedCondition condition) {
        return condition.status().pending() && conditionAccess.chairs(condition);
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.part(0));
        } catch (DateTimeParseException notOurs) {
            throw new BadInput("problem.bad-cursor");
        }
    }
}
