package org.hito.council;

import java.util.HashSet;
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
 * Every adviser is of a firm of this cluster (Q31): no seat is made for another institution, and nobody is seated for one, nor
 * two for one firm, whatever name it goes by. A firm that left the register later is pointed out, and its adviser stays.
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

    /**
     * What a reader of an advisory council is told of its seats.
     *
     * @param strangers seats of other institutions
     * @param twice seats of a firm that has another one too, as two firms with seats became one
     */
    public record Found(Set<UUID> strangers, Set<UUID> twice) {

        static final Found NOTHING = new Found(Set.of(), Set.of());
    }

    /** Nothing for a reader who does not see the initiative and does not keep its seats. */
    public Found found(Body body, List<Seat> seats) {
        UUID initiative = body.initiative();
        if (body.kind() != BodyKind.ADVISORY_COUNCIL || initiative == null || !concerned(initiative)) {
            return Found.NOTHING;
        }
        KnownFirms known = firms.known(initiative);
        return new Found(ids(seats, seat -> known.of(seat).isEmpty()), ids(seats, seat -> known.of(seat)
                .filter(firm -> seated(known, firm, seats) > 1)
                .isPresent()));
    }

    /** The firm of the cluster that a new seat is for, which has none yet. */
    UUID mustTake(Body body, String institution, List<Seat> seats) {
        UUID initiative = initiative(body);
        KnownFirms known = firms.known(initiative);
        UUID firm = known.named(institution).orElseThrow(() -> stranger(institution, initiative));
        if (seated(known, firm, seats) > 0) {
            throw new StateMoved("problem.institution-has-seat", institution);
        }
        return firm;
    }

    /** Somebody may speak for the firm of this seat, and nobody else does. */
    void mustSpeak(Body body, Seat seat, List<Seat> seats) {
        UUID initiative = initiative(body);
        KnownFirms known = firms.known(initiative);
        UUID firm = known.of(seat).orElseThrow(() -> stranger(seat.institution(), initiative));
        List<Seat> others = seats.stream()
                .filter(other -> other.holder() != null && !other.id().equals(seat.id()))
                .toList();
        if (seated(known, firm, others) > 0) {
            throw new StateMoved("problem.firm-has-adviser", seat.institution());
        }
    }

    /** Firms of the cluster that have no seat yet. */
    public List<String> free(Body body, List<Seat> seats) {
        UUID initiative = body.initiative();
        if (body.kind() != BodyKind.ADVISORY_COUNCIL || initiative == null || !concerned(initiative)) {
            return List.of();
        }
        KnownFirms known = firms.known(initiative);
        Set<UUID> seated =
                seats.stream().flatMap(seat -> known.of(seat).stream()).collect(Collectors.toCollection(HashSet::new));
        return firms.names(initiative).stream()
                .filter(name -> known.named(name).filter(seated::add).isPresent())
                .toList();
    }

    private static long seated(KnownFirms known, UUID firm, List<Seat> seats) {
        return seats.stream()
                .filter(seat -> known.of(seat).filter(firm::equals).isPresent())
                .count();
    }

    private static Set<UUID> ids(List<Seat> seats, Predicate<Seat> told) {
        return seats.stream().filter(told).map(Seat::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Advisory councils from before they had to be of an initiative seat nobody. */
    private static UUID initiative(Body body) {
        UUID initiative = body.initiative();
        if (initiative == null) {
            throw new StateMoved("problem.advises-no-initiative", body.name());
        }
        return initiative;
    }

    private StateMoved stranger(String institution, UUID initiative) {
        return new StateMoved(
                "problem.adviser-of-no-firm",
                institution,
                initiatives.get(initiative).name());
    }

    private boolean concerned(UUID initiative) {
        return people.current().has(Role.ADMINISTRATOR) || access.sight(initiatives.get(initiative)) != Sight.NONE;
    }
}
