package org.hito.council.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.BodyKind;
import org.hito.council.Position;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who sees a session: its body, its secretary, the secretaries of what the body decides, and the auditor; for anybody else it
 * does not exist. The chair and the secretary run it.
 */
@Component
public class SessionAccess {

    private final SessionTable table;
    private final Bodies bodies;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final Team team;
    private final People people;
    private final CurrentActor currentActor;

    SessionAccess(
            SessionTable table,
            Bodies bodies,
            Initiatives initiatives,
            InitiativeAccess access,
            Team team,
            People people,
            CurrentActor currentActor) {
        this.table = table;
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.access = access;
        this.team = team;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** The session, if the acting person sees it. */
    public Session visible(UUID id) {
        return seen(table.get(id));
    }

    public boolean sees(UUID id) {
        return sees(table.get(id));
    }

    /** The session with its row locked, if the acting person runs it. */
    Session lockToRun(UUID id) {
        Session session = seen(table.lock(id));
        if (!runs(session)) {
            throw new NotAllowed("problem.not-running-the-session");
        }
        return session;
    }

    /** The session with its row locked, if the acting person sees it. */
    Session lock(UUID id) {
        return seen(table.lock(id));
    }

    /** The acting person convenes, opens and closes it: its secretary, and the chair of the body. */
    public boolean runs(Session session) {
        return isSecretary(session) || chairs(session.body());
    }

    public boolean isSecretary(Session session) {
        return session.secretary().equals(currentActor.person());
    }

    public boolean chairs(UUID body) {
        return bodies.seatsOf(currentActor.person()).stream()
                .anyMatch(it -> it.body().equals(body) && it.position().equals(Position.CHAIR.name()));
    }

    /** Sits in the chair of the body, or may sit there for its holder. */
    public boolean presides(UUID body, UUID person) {
        return bodies.seats(body).stream()
                .filter(it -> it.position() == Position.CHAIR)
                .anyMatch(it -> it.heldBy(person) || it.standsIn(person));
    }

    /** Sessions that fell into a tenure of the person, attended or missed, or at which the person sat for a member. */
    public Set<UUID> ofTenure(UUID person) {
        return table.ofTenure(person);
    }

    /** May the acting person call the body to a session? Its chair, and a secretary of what it decides. */
    public boolean convenes(Body body) {
        return body.kind() != BodyKind.ADVISORY_COUNCIL
                && (chairs(body.id()) || isSecretaryOf(people.current(), body.id()));
    }

    /** Who can keep a session of the body: secretaries of what it decides, or any secretary where there are none. */
    public List<PersonView> secretaries(UUID body) {
        List<PersonView> all = people.having(Role.SECRETARY);
        List<PersonView> own =
                all.stream().filter(it -> isSecretaryOf(it, body)).toList();
        return own.isEmpty() ? all : own;
    }

    /** Bodies whose sessions the person sees for the part taken in what they decide. */
    public Set<UUID> keptBy(UUID person) {
        return initiatives
                .all(team.membershipsOf(person).stream()
                        .filter(it -> it.role() == TeamRole.SECRETARY)
                        .map(Team.Member::initiative)
                        .toList())
                .stream()
                .flatMap(it -> java.util.stream.Stream.ofNullable(it.body()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isSecretaryOf(PersonView person, UUID body) {
        return person.has(Role.SECRETARY) && keptBy(person.id()).contains(body);
    }

    private Session seen(Session session) {
        if (!sees(session)) {
            throw new NotFound("problem.session-not-found");
        }
        return session;
    }

    private boolean sees(Session session) {
        PersonView person = people.current();
        UUID id = person.id();
        return person.has(Role.AUDITOR)
                || session.secretary().equals(id)
                || session.seatFor(id).isPresent()
                || access.bodiesOf(id).contains(session.body())
                || isSecretaryOf(person, session.body());
    }
}
