package org.hito.actor.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.enrolment.MergeEnrolments;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.platform.BadInput;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one organisation of two. What was recorded about either stays, and what pointed to the one that goes leads to the other. */
@Component
public class MergeActors {

    private final Organisations organisations;
    private final MergeTable table;
    private final MergeEnrolments enrolments;
    private final Trail trail;

    MergeActors(Organisations organisations, MergeTable table, MergeEnrolments enrolments, Trail trail) {
        this.organisations = organisations;
        this.table = table;
        this.enrolments = enrolments;
        this.trail = trail;
    }

    /**
     * @param taken what the survivor takes over from the other one
     * @param primary the initiative that both as one identify with, where they take part in two and none was declared
     */
    @Transactional
    public Organisation execute(
            UUID survivorId, UUID mergedId, Set<MergeField> taken, @Nullable UUID primary, String grounds) {
        organisations.mustBeKept();
        if (survivorId.equals(mergedId)) {
            throw new BadInput("problem.merge-itself");
        }
        table.lock(survivorId, mergedId);
        Organisation survivor = living(survivorId);
        Organisation merged = living(mergedId);
        Organisation after = MergeField.merged(survivor, merged, taken);
        List<UUID> initiatives = table.initiatives(mergedId);
        enrolments.beforeMerge(mergedId, survivorId, primary);
        Map<String, Integer> moved = moved(mergedId, survivorId);
        organisations.merged(survivor, after);
        trail.record(TrailEntry.of(Stream.SYSTEM, "actor.organisations-merged")
                .with("organisation", survivorId.toString())
                .with("merged", mergedId.toString())
                .with("name", merged.name())
                .with("survivor", after.name())
                .with("mergedFacts", Organisations.facts(merged))
                .changed("facts", Organisations.facts(survivor), Organisations.facts(after))
                .with("moved", moved)
                .with("grounds", grounds));
        for (UUID initiative : initiatives) {
            trail.record(TrailEntry.of(Stream.initiative(initiative), "actor.merged")
                    .with("organisation", survivorId.toString())
                    .with("merged", mergedId.toString())
                    .with("name", merged.name())
                    .with("survivor", after.name()));
        }
        return after;
    }

    private Organisation living(UUID id) {
        Organisation organisation = organisations.get(id);
        if (organisations.mergedInto(id).isPresent()) {
            throw new StateMoved("problem.merged-already", organisation.name());
        }
        return organisation;
    }

    private Map<String, Integer> moved(UUID merged, UUID survivor) {
        try {
            return table.move(merged, survivor);
        } catch (DuplicateKeyException both) {
            throw new StateMoved("problem.merge-both");
        }
    }
}
