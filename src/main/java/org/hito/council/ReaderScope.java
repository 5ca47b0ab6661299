package org.hito.council;

import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Team;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What the acting person sees of items, the same as {@link RoundAccess} says of one: all of them, those of own initiatives and
 * of initiatives before own bodies, free ones of own bodies, and those of whose frozen roll the person is. Lists put it into
 * their statement, so that nothing else is ever read.
 */
@Component
public class ReaderScope {

    private final People people;
    private final Team team;
    private final InitiativeAccess access;

    ReaderScope(People people, Team team, InitiativeAccess access) {
        this.people = people;
        this.team = team;
        this.access = access;
    }

    /**
     * A condition over {@code council_item i}, in brackets.
     *
     * @param round the column that holds the id of a round of the item
     * @param or one more way to see it, begins with OR, or empty
     */
    public static String over(String round, String or) {
        return """
               (:everything OR i.initiative = ANY (:teams) OR (i.initiative IS NULL AND i.body = ANY (:bodies)) OR EXISTS (
                   SELECT 1 FROM initiative its WHERE its.id = i.initiative AND its.body = ANY (:bodies)) %s OR EXISTS (
                   SELECT 1 FROM council_round_seat s WHERE s.round = %s AND :person IN (s.holder, s.substitute)))
               """
                .formatted(or, round);
    }

    public StatementSpec bind(StatementSpec statement) {
        PersonView person = people.current();
        return statement
                .param("everything", person.has(Role.AUDITOR))
                .param(
                        "teams",
                        team.membershipsOf(person.id()).stream()
                                .map(Team.Member::initiative)
                                .toArray(UUID[]::new))
                .param("bodies", access.bodiesOf(person.id()).toArray(UUID[]::new))
                .param("person", person.id());
    }
}
