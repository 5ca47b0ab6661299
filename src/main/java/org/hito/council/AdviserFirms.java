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
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;

/**
 * Every adviser is of a firm of this cluster (Q31): no seat is made for another institution, and nobody is seated for one. A
 * firm that left the register later is pointed out, and its adviser stays.
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

    void mustTake(Body body, String institution) {
        UUID initiative = body.initiative();
        if (body.kind() == BodyKind.ADVISORY_COUNCIL
                && initiative != null
                && !firms.of(initiative).test(institution)) {
            throw new StateMoved(
                    "problem.adviser-of-no-firm",
                    institution,
                    initiatives.get(initiative).name());
        }
    }

    /** Firms of the cluster that have no seat yet. */
    public List<String> free(Body body, List<Seat> seats) {
        UUID initiative = body.initiative();
        if (body.kind() != BodyKind.ADVISORY_COUNCIL || initiative == null || !concerned(initiative)) {
            return List.of();
        }
        Set<String> seated = seats.stream()
                .map(seat -> FirmsOfCluster.plain(seat.institution()))
                .collect(Collectors.toSet());
        return firms.names(initiative).stream()
                .filter(firm -> seated.add(FirmsOfCluster.plain(firm)))
                .toList();
    }

    private boolean concerned(UUID initiative) {
        return people.current().has(Role.ADMINISTRATOR) || access.sight(initiatives.get(initiative)) != Sight.NONE;
    }
}
