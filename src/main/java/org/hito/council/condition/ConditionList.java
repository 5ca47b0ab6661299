package org.hito.council.condition;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hito.council.ReaderScope;
import org.hito.identity.People;
import org.hito.platform.Cursor;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conditions that the acting person sees, the one that is due first before the others. */
@Component
public class ConditionList {

    private static final String VISIBLE = " WHERE " + ReaderScope.over("c.round", "OR c.owner = :person");

    private final JdbcClient jdbc;
    private final ConditionTable table;
    private final ConditionAccess conditionAccess;
    private final People people;
    private final ReaderScope scope;

    ConditionList(
            JdbcClient jdbc, ConditionTable table, ConditionAccess conditionAccess, People people, ReaderScope scope) {
        this.jdbc = jdbc;
        this.table = table;
        this.conditionAccess = conditionAccess;
        this.people = people;
        this.scope = scope;
    }

    /**
     * What is asked for: nulls leave a side open.
     *
     * @param pending only those about which somebody still has to do something
     */
    public record Filter(@Nullable UUID initiative, @Nullable UUID body, boolean pending) {}

    public PageOf<FollowedCondition> page(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        var query = scope.bind(jdbc.sql(ConditionTable.CONDITIONS
                        + VISIBLE
                        + (filter.initiative() == null ? "" : " AND i.initiative = :initiative")
                        + (filter.body() == null ? "" : " AND i.body = :body")
                        + (filter.pending() ? " AND " + ConditionTable.ASKED : "")
                        + (cursor == null ? "" : " AND (c.due, c.id) > (:due, :id)")
                        + " ORDER BY c.due, c.id LIMIT :rows"))
                .param("rows", limit + 1);
        query = filter.initiative() == null ? query : query.param("initiative", filter.initiative());
        query = filter.body() == null ? query : query.param("body", filter.body());
        if (cursor != null) {
            query = query.param("due", cursor.day(0)).param("id", cursor.id(1));
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

    /** What the acting person may do about each now: extend, waive, ask the body. */
    public Function<FollowedCondition, List<String>> acts(Collection<FollowedCondition> conditions) {
        return conditionAccess.acts(conditions);
    }

    /** Which of them the acting person may extend as the chair. */
    public Predicate<FollowedCondition> changeable(Collection<FollowedCondition> conditions) {
        return conditionAccess.changeable(conditions);
    }
}
