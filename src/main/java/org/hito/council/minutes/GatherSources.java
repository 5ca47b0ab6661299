package org.hito.council.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.Bodies;
import org.hito.council.Item;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.minutes.SessionSources.SetCondition;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.SessionRecord;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what minutes are written from, once the session is closed. */
@Component
class GatherSources {

    private final Bodies bodies;
    private final RoundList rounds;
    private final Initiatives initiatives;
    private final People people;
    private final StepsOfRound steps;
    private final JdbcClient jdbc;

    GatherSources(
            Bodies bodies,
            RoundList rounds,
            Initiatives initiatives,
            People people,
            StepsOfRound steps,
            JdbcClient jdbc) {
        this.bodies = bodies;
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.people = people;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    SessionSources of(SessionRecord session) {
        Map<UUID, Round> voted = session.agenda().stream()
                .map(AgendaPoint::round)
                .filter(Objects::nonNull)
                .map(rounds::get)
                .collect(Collectors.toMap(Round::id, Function.identity()));
        Map<UUID, Item> items = session.agenda().stream()
                .map(point -> rounds.item(point.item()))
                .collect(Collectors.toMap(Item::id, Function.identity(), (one, same) -> one));
        Map<UUID, List<SetCondition>> conditions = conditions(voted.keySet());
        return new SessionSources(
                session,
                bodies.get(session.body()).name(),
                items,
                voted,
                initiatives(items),
                voted.values().stream().collect(Collectors.toMap(Round::id, steps::of)),
                conditions,
                names(session, voted, conditions));
    }

    private Map<UUID, List<SetCondition>> conditions(Set<UUID> rounds) {
        Map<UUID, List<SetCondition>> found = new HashMap<>();
        for (UUID round : rounds) {
            found.put(
                    round,
                    jdbc.sql("SELECT text, due, owner FROM council_condition WHERE round = ? ORDER BY due, text")
                            .param(round)
                            .query(SetCondition.class)
                            .list());
        }
        return found;
    }

    private Map<UUID, String> initiatives(Map<UUID, Item> items) {
        return initiatives
                .all(items.values().stream()
                        .map(Item::initiative)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Initiative::id, Initiative::name));
    }

    private Map<UUID, String> names(
            SessionRecord session, Map<UUID, Round> voted, Map<UUID, List<SetCondition>> conditions) {
        Set<UUID> ids = new HashSet<>(List.of(session.convenedBy(), session.secretary()));
        session.attendance().forEach(it -> Stream.of(it.holder(), it.person())
                .filter(Objects::nonNull)
                .forEach(ids::add));
        session.remarks().forEach(it -> ids.add(it.by()));
        session.agenda().stream().flatMap(it -> it.hands().stream()).forEach(it -> ids.add(it.recordedBy()));
        voted.values().stream().flatMap(it -> it.roll().stream()).forEach(it -> ids.addAll(people(it)));
        conditions.values().forEach(set -> set.forEach(it -> ids.add(it.owner())));
        return people.all(ids).values().stream().collect(Collectors.toMap(PersonView::id, PersonView::displayName));
    }

    private static Set<UUID> people(RollSeat seat) {
        Set<UUID> ids = new HashSet<>();
        Stream.of(
                        seat.holder(),
                        seat.substitute(),
                        seat.ballot() == null ? null : seat.ballot().person())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        seat.claims().forEach(claim -> {
            ids.add(claim.claimedBy());
            if (claim.ruling() != null) {
                ids.add(claim.ruling().by());
            }
        });
        return ids;
    }
}
