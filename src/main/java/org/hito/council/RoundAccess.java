package org.hito.council;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.identity.SeatsOfPerson;
import org.hito.initiative.ClosedDossiers;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Who sees a round, and on which ones work is open. For anybody else a round does not exist. */
@Component
public class RoundAccess implements ClosedDossiers {

    private static final Set<Sight> ENOUGH = EnumSet.of(Sight.AUDIT, Sight.TEAM, Sight.BODY);

    private final RoundTable rounds;
    private final Bodies bodies;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final People people;
    private final CurrentActor currentActor;

    RoundAccess(
            RoundTable rounds,
            Bodies bodies,
            Initiatives initiatives,
            InitiativeAccess access,
            People people,
            CurrentActor currentActor) {
        this.rounds = rounds;
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.access = access;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** The round, if the acting person sees it. */
    public Round visible(UUID id) {
        return seen(rounds.find(id).orElseThrow(() -> new NotFound("problem.round-not-found")));
    }

    /** The round with its row locked, if the acting person sees it. */
    Round lock(UUID id) {
        return seen(rounds.lock(id));
    }

    /** A round that is over is in the hands of whoever chairs its body today and is not recused from its item. */
    void mustPreside(Round round) {
        if (!presided().contains(round.item().body())) {
            throw new NotAllowed("problem.not-the-chair");
        }
        if (round.seatFor(currentActor.person()).filter(RollSeat::recused).isPresent()) {
            throw new NotAllowed("problem.recused");
        }
        papersMustBeOpen(round.item().id());
    }

    /** Bodies that the acting person chairs today. */
    public Set<UUID> presided() {
        return bodies.seatsOf(currentActor.person()).stream()
                .filter(seat -> seat.position().equals(Position.CHAIR.name()))
                .map(SeatsOfPerson.HeldSeat::body)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Votes rest while the initiative is on hold, and end with it. */
    void mustBeAtWork(Item item) {
        if (item.initiative() != null) {
            initiatives.mustBeAtWork(item.initiative());
        }
    }

    /** Refuses the papers of an item to whoever has a conflict of interest in its last round. */
    public void papersMustBeOpen(UUID item) {
        if (!papersOpen(item)) {
            throw new NotAllowed("problem.recused");
        }
    }

    public boolean papersOpen(UUID item) {
        UUID person = currentActor.person();
        return rounds.last(item).filter(round -> round.papersClosedTo(person)).isEmpty();
    }

    /** The same for the dossiers of an initiative as a whole: its newest item tells. */
    public void papersOfInitiativeMustBeOpen(UUID initiative) {
        if (areClosed(initiative)) {
            throw new NotAllowed("problem.recused");
        }
    }

    @Override
    public boolean areClosed(UUID initiative) {
        return papersClosed(initiative).all();
    }

    /** What the acting person does not read of an initiative, for having a conflict of interest. */
    public ClosedPapers papersClosed(UUID initiative) {
        return rounds.papersClosed(initiative, currentActor.person());
    }

    /** Items in whose last round the acting person is recused, whatever an earlier round says. */
    public Set<UUID> recusedFrom(Collection<UUID> items) {
        return rounds.recusedFrom(items, currentActor.person());
    }

    /** Whether a body in which the acting person sits was ever asked about the project. */
    public boolean wasAskedAbout(UUID project) {
        return rounds.areAbout(project, access.bodiesOf(currentActor.person()));
    }

    private Round seen(Round round) {
        UUID person = currentActor.person();
        if (round.seatFor(person).isEmpty() && !sees(people.current(), round.item())) {
            throw new NotFound("problem.round-not-found");
        }
        return round;
    }

    private boolean sees(PersonView person, Item item) {
        if (item.initiative() == null) {
            return person.has(Role.AUDITOR) || access.bodiesOf(person.id()).contains(item.body());
        }
        return ENOUGH.contains(access.sight(initiatives.get(item.initiative())));
    }
}
