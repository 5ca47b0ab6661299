package org.hito.council;

import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.initiative.Initiatives;
import org.hito.platform.BadInput;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;

/** Hands an initiative a body of its own: a promoter council instead of that of the community, or its advisory council. */
@Component
class BodyOfInitiative {

    private final RoundTable rounds;
    private final Initiatives initiatives;
    private final Trail trail;

    BodyOfInitiative(RoundTable rounds, Initiatives initiatives, Trail trail) {
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.trail = trail;
    }

    void mustTake(UUID id, BodyKind kind) {
        var initiative = initiatives.find(id).orElseThrow(() -> new BadInput("problem.initiative-unknown"));
        if (kind == BodyKind.ADVISORY_COUNCIL && initiative.advisoryBody() != null) {
            throw new StateMoved("problem.advisory-council-exists", initiative.name());
        }
        if (kind == BodyKind.PROMOTER_COUNCIL && !rounds.openOf(id).isEmpty()) {
            throw new StateMoved("problem.rounds-open");
        }
    }

    /** The next submission goes before a new promoter council; a committee changes nothing. */
    void hand(UUID id, Body body) {
        if (body.kind() == BodyKind.COMMITTEE) {
            return;
        }
        initiatives.change(id, initiative -> {
            if (body.kind() == BodyKind.ADVISORY_COUNCIL) {
                initiative.advisedBy(body.id());
            } else {
                initiative.decidedBy(body.id());
            }
            return initiative;
        });
        trail.record(TrailEntry.of(Stream.initiative(id), "council.body-named")
                .with("body", body.id().toString())
                .with("name", body.name())
                .with("bodyKind", body.kind().name()));
    }
}
