package org.hito.initiative;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.identity.SeatsOfPerson;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who sees an initiative, and how much of it. For anybody who sees nothing it does not exist: {@link NotFound}, the same as
 * for an unknown id.
 */
@Component
public class InitiativeAccess {

    /** How much somebody sees of an initiative. */
    public enum Sight {
        /** Everything and everybody: the auditor. */
        AUDIT,
        /** All of it, drafts included: its director, professional and secretary. */
        TEAM,
        /** Register, submitted dossiers and rounds, no drafts: members of the deciding body. */
        BODY,
        /** Register and submitted dossiers, neither rounds nor history: its advisory council. */
        ADVISER,
        /** Its name only: the administrator. */
        NAME,
        NONE;

        /** Of the work only what was submitted. */
        public boolean submittedOnly() {
            return this == BODY || this == ADVISER;
        }
    }

    private static final Set<Sight> MORE_THAN_NAME = EnumSet.of(Sight.AUDIT, Sight.TEAM, Sight.BODY, Sight.ADVISER);

    private final Initiatives initiatives;
    private final Team team;
    private final People people;
    private final ObjectProvider<SeatsOfPerson> seats;

    InitiativeAccess(Initiatives initiatives, Team team, People people, ObjectProvider<SeatsOfPerson> seats) {
        this.initiatives = initiatives;
        this.team = team;
        this.people = people;
        this.seats = seats;
    }

    /** The initiative, if the acting person sees more than its name. */
    public Initiative visible(UUID id) {
        Initiative initiative = initiatives.get(id);
        if (!seesMoreThanName(initiative)) {
            throw new NotFound("problem.initiative-not-found");
        }
        return initiative;
    }

    public boolean seesMoreThanName(Initiative initiative) {
        return MORE_THAN_NAME.contains(sight(initiative));
    }

    /** The initiative, if the acting person sees drafts and running work: team and auditor; 403 for its council. */
    public Initiative atWork(UUID id) {
        Initiative initiative = visible(id);
        if (sight(initiative).submittedOnly()) {
            throw new NotAllowed("problem.work-not-visible");
        }
        return initiative;
    }

    /** The initiative, if the acting person has this part in it; 403 for others who see it. */
    public Initiative as(UUID id, TeamRole role) {
        Initiative initiative = visible(id);
        UUID person = people.current().id();
        if (team.of(id).stream().noneMatch(it -> it.person().equals(person) && it.role() == role)) {
            throw new NotAllowed("problem.not-your-part." + role);
        }
        return initiative;
    }

    public Sight sight(Initiative initiative) {
        PersonView person = people.current();
        if (person.has(Role.AUDITOR)) {
            return Sight.AUDIT;
        }
        if (team.membershipsOf(person.id()).stream()
                .anyMatch(it -> it.initiative().equals(initiative.id()))) {
            return Sight.TEAM;
        }
        if (initiative.body() != null && bodiesOf(person.id()).contains(initiative.body())) {
            return Sight.BODY;
        }
        if (initiative.advisoryBody() != null && bodiesOf(person.id()).contains(initiative.advisoryBody())) {
            return Sight.ADVISER;
        }
        return person.has(Role.ADMINISTRATOR) ? Sight.NAME : Sight.NONE;
    }

    /** Bodies in which the person has a seat today. */
    public Set<UUID> bodiesOf(UUID person) {
        return heldSeats(person).stream().map(SeatsOfPerson.HeldSeat::body).collect(Collectors.toUnmodifiableSet());
    }

    private List<SeatsOfPerson.HeldSeat> heldSeats(UUID person) {
        return seats.stream().flatMap(it -> it.seatsOf(person).stream()).toList();
    }
}
