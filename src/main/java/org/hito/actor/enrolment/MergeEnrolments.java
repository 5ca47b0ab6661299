package org.hito.actor.enrolment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One firm takes part once in an initiative, also when it was registered twice. */
@Component
public class MergeEnrolments {

    private static final Set<EnrolmentStatus> LIVING = Set.of(EnrolmentStatus.REQUESTED, EnrolmentStatus.ENROLLED);

    private final EnrolmentTable table;
    private final DropEnrolment drop;

    MergeEnrolments(EnrolmentTable table, DropEnrolment drop) {
        this.table = table;
        this.drop = drop;
    }

    /** Of two in the same initiative one goes: the one that is decided stays, or else that of the survivor. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beforeMerge(UUID merged, UUID survivor) {
        var kept = table.ofFirm(survivor).stream()
                .filter(it -> LIVING.contains(it.status()))
                .collect(Collectors.toMap(Enrolment::initiative, it -> it));
        List<Enrolment> others = table.ofFirm(merged);
        Set<UUID> initiatives = new HashSet<>(kept.keySet());
        others.stream()
                .filter(it -> LIVING.contains(it.status()))
                .map(Enrolment::initiative)
                .forEach(initiatives::add);
        if (initiatives.size() > Eligibility.MOST_INITIATIVES) {
            throw new StateMoved("problem.merge-three-initiatives", initiatives.size());
        }
        for (Enrolment it : others) {
            Enrolment other = kept.get(it.initiative());
            if (other != null && LIVING.contains(it.status())) {
                drop.merged(it.status() == EnrolmentStatus.ENROLLED && other.open() ? other : it);
            }
        }
    }
}
