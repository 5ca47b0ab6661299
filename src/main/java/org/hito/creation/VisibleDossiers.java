package org.hito.creation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hito.council.RoundAccess;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Phase;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Dossiers as far as the acting person sees them: the team all of it as it is worked on, the deciding body what was
 * submitted, and not while recused.
 */
@Component
public class VisibleDossiers {

    private final InitiativeAccess access;
    private final RoundAccess rounds;
    private final FrozenDossiers frozen;
    private final ReadDossier read;

    VisibleDossiers(InitiativeAccess access, RoundAccess rounds, FrozenDossiers frozen, ReadDossier read) {
        this.access = access;
        this.rounds = rounds;
        this.frozen = frozen;
        this.read = read;
    }

    /** The initiative, for somebody who may read its dossiers. */
    public Initiative initiative(UUID id) {
        Initiative initiative = access.visible(id);
        if (access.sight(initiative) == Sight.BODY) {
            rounds.papersOfInitiativeMustBeOpen(id);
        }
        return initiative;
    }

    public boolean seesWork(Initiative initiative) {
        return !access.sight(initiative).submittedOnly();
    }

    /** Everything that was submitted, oldest first. */
    public List<FrozenDossier> submitted(Initiative initiative) {
        return frozen.of(initiative.id());
    }

    /**
     * @param round number of a submission, or null for work in progress where it may be seen, else for the last submission
     */
    public DossierView of(Initiative initiative, Phase phase, @Nullable Integer round) {
        if (round == null && seesWork(initiative)) {
            return read.live(initiative, phase);
        }
        return submitted(initiative).stream()
                .filter(it -> it.phase() == phase && (round == null || it.round() == round))
                .max(Comparator.comparingInt(FrozenDossier::round))
                .map(read::frozen)
                .orElseThrow(() -> new NotFound("problem.dossier-not-found"));
    }
}
