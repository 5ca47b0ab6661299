package org.hito.council;

import java.util.List;
import java.util.Map;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.inbox.AwaitedAct;
import org.hito.inbox.AwaitedActs;
import org.springframework.stereotype.Component;

/** Bodies whose seats no longer reach their rule wait for whoever chairs them and for the administrator. */
@Component
class RulesBeyondSeats implements AwaitedActs {

    private final Bodies bodies;
    private final People people;

    RulesBeyondSeats(Bodies bodies, People people) {
        this.bodies = bodies;
        this.people = people;
    }

    @Override
    public List<AwaitedAct> mine() {
        PersonView reader = people.current();
        return bodies.all().stream()
                .filter(ReachableRule::mayBeBeyond)
                .filter(body -> waits(body, bodies.seats(body.id()), reader))
                .map(RulesBeyondSeats::line)
                .toList();
    }

    private static boolean waits(Body body, List<Seat> seats, PersonView reader) {
        boolean mends = reader.has(Role.ADMINISTRATOR)
                || seats.stream().anyMatch(seat -> seat.position() == Position.CHAIR && seat.heldBy(reader.id()));
        return mends && !ReachableRule.beyond(body, seats).isEmpty();
    }

    private static AwaitedAct line(Body body) {
        return new AwaitedAct(
                "council.rule.beyond.awaited", Map.of("body", body.name()), "/bodies/" + body.id() + "#rule-title");
    }
}
