package org.hito.council.minutes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Position;
import org.hito.council.session.SessionAccess;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeAccess;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/**
 * Minutes are read by the members of their body, whoever was at the session, secretaries of what it decides, those who sign them and auditors; for anybody else they do not exist. They
 * are the record of the body, whole for each of its members, those recused from a point included; papers of an item stay closed.
 */
@Component
class MinutesAccess {

    private final MinutesTable table;
    private final Bodies bodies;
    private final InitiativeAccess access;
    private final SessionAccess sessions;
    private final People people;

    MinutesAccess(MinutesTable table, Bodies bodies, InitiativeAccess access, SessionAccess sessions, People people) {
        this.table = table;
        this.bodies = bodies;
        this.access = access;
        this.sessions = sessions;
        this.people = people;
    }

    Minutes visible(UUID id) {
        return seen(table.find(id).orElseThrow(MinutesAccess::unknown));
    }

    Minutes lock(UUID id) {
        return seen(table.lock(id));
    }

    private Minutes seen(Minutes minutes) {
        PersonView person = people.current();
        if (person.has(Role.AUDITOR)
                || signsAs(minutes, person).isPresent()
                || bodies(person).contains(minutes.body())
                || (minutes.session() != null && ofTenure(person).contains(minutes.session()))) {
            return minutes;
        }
        throw unknown();
    }

    /** Sessions whose minutes the person reads for having been a member then, whoever holds the seat today. */
    Set<UUID> ofTenure(PersonView person) {
        return sessions.ofTenure(person.id());
    }

    /** Bodies whose minutes the person reads, for a seat or as a secretary of what they decide. */
    Set<UUID> bodies(PersonView person) {
        Set<UUID> ids = new HashSet<>(access.bodiesOf(person.id()));
        if (person.has(Role.SECRETARY)) {
            ids.addAll(sessions.keptBy(person.id()));
        }
        return ids;
    }

    /** In which part the acting person signs these minutes; refused where in none. */
    SignsAs mustSign(Minutes minutes) {
        return signsAs(minutes, people.current()).orElseThrow(() -> new NotAllowed("problem.not-a-signer"));
    }

    void mustBe(Minutes minutes, SignsAs as) {
        if (!signs(minutes, people.current(), as)) {
            throw new NotAllowed("problem.minutes-only." + as);
        }
    }

    boolean is(Minutes minutes, SignsAs as) {
        return signs(minutes, people.current(), as);
    }

    private Optional<SignsAs> signsAs(Minutes minutes, PersonView person) {
        for (SignsAs as : SignsAs.values()) {
            if (signs(minutes, person, as)) {
                return Optional.of(as);
            }
        }
        return Optional.empty();
    }

    /**
     * Whoever presided or kept the session; should that person have left, whoever chairs the body today, or another secretary. Nobody
     * signs in two parts.
     */
    private boolean signs(Minutes minutes, PersonView person, SignsAs as) {
        UUID named = as == SignsAs.CHAIR ? minutes.chair() : minutes.secretary();
        UUID other = as == SignsAs.CHAIR ? minutes.secretary() : minutes.chair();
        if (person.id().equals(named)) {
            return true;
        }
        boolean left = people.find(named).filter(PersonView::enabled).isEmpty();
        return left
                && !person.id().equals(other)
                && (as == SignsAs.CHAIR ? chairsToday(minutes.body(), person.id()) : person.has(Role.SECRETARY));
    }

    private boolean chairsToday(UUID body, UUID person) {
        return bodies.seats(body).stream()
                .anyMatch(it -> it.position() == Position.CHAIR && person.equals(it.holder()));
    }

    private static NotFound unknown() {
        return new NotFound("problem.minutes-not-found");
    }
}
