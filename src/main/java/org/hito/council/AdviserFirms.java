package org.hito.council;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hito.identity.People;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Initiatives;
import org.springframework.stereotype.Component;

/**
 * Every adviser is of a firm of this cluster (Q31). A seat whose institution is not among the firms of the initiative is pointed
 * out and not refused: firms are registered while the initiative grows, and no check of the method stops it.
 */
@Component
public class AdviserFirms {

    private final FirmsOfCluster firms;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final People people;

    AdviserFirms(FirmsOfCluster firms, Initiatives initiatives, InitiativeAccess access, People people) {
        this.firms = firms;
        this.initiatives = initiatives;
        this.access = access;
        this.people = people;
    }

    /** Seats of other institutions; none for a reader who does not see the initiative and does not keep its seats. */
    public Set<UUID> strangers(Body body, List<Seat> seats) {
        UUID initiative = body.initiative();
        if (body.kind() != BodyKind.ADVISORY_COUNCIL || initiative == null || !concerned(initiative)) {
            return Set.of();
        }
        Predicate<String> firm = firms.of(initiative);
        return seats.stream()
                .filter(seat -> !firm.test(seat.institution()))
                .map(Seat::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean concerned(UUID initiative) {
        return people.current().has(Role.ADMINISTRATOR) || access.sight(initiatives.get(initiative)) != Sight.NONE;
    }
}
