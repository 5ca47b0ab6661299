package org.hito.creation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return read.frozen(frozen(initiative, phase, round));
    }

    /**
     * @param phase null for any
     * @param round number of a submission, or null for the last one
     */
    public FrozenDossier frozen(Initiative initiative, @Nullable Phase phase, @Nullable Integer round) {
        FrozenDossier dossier = newest(submitted(initiative), phase, round)
                .orElseThrow(() -> new NotFound("problem.dossier-not-found"));
        if (access.sight(initiative) == Sight.BODY) {
            rounds.papersMustBeOpen(dossier.item());
        }
        return dossier;
    }

    /**
     * The newest map of the cluster that the acting person may read.
     *
     * @param component number of the one that is looked at, or null
     */
    public Optional<MapReading> map(Initiative initiative, MapReading.View view, @Nullable Integer component) {
        return readable(initiative).contains(Phase.STRATEGY)
                ? MapReading.of(of(initiative, Phase.STRATEGY, null), view, component)
                : Optional.empty();
    }

    /** Phases with a dossier for the acting person, in their order. */
    public List<Phase> readable(Initiative initiative) {
        if (seesWork(initiative)) {
            return List.of(Phase.values());
        }
        List<FrozenDossier> submitted = submitted(initiative);
        Set<UUID> closed = access.sight(initiative) == Sight.BODY
                ? rounds.recusedFrom(submitted.stream().map(FrozenDossier::item).toList())
                : Set.of();
        return Arrays.stream(Phase.values())
                .filter(phase -> newest(submitted, phase, null)
                        .filter(dossier -> !closed.contains(dossier.item()))
                        .isPresent())
                .toList();
    }

    private static Optional<FrozenDossier> newest(
            List<FrozenDossier> submitted, @Nullable Phase phase, @Nullable Integer round) {
        return submitted.stream()
                .filter(it -> (phase == null || it.phase() == phase) && (round == null || it.round() == round))
                .reduce((earlier, later) -> later);
    }
}
