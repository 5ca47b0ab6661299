package org.hito.council.advisory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.RoundAccess;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/**
 * Consultations as their readers see them: the team and the auditor always; the deciding body once they are closed, and not
 * its recused members; an adviser the question at once, and what the others said once it is closed. For anybody else they do not exist.
 */
@Component
public class Consultations {

    private final OpinionTable table;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final RoundAccess rounds;
    private final CurrentActor currentActor;

    Consultations(
            OpinionTable table,
            Initiatives initiatives,
            InitiativeAccess access,
            RoundAccess rounds,
            CurrentActor currentActor) {
        this.table = table;
        this.initiatives = initiatives;
        this.access = access;
        this.rounds = rounds;
        this.currentActor = currentActor;
    }

    public OpinionRequest visible(UUID id) {
        OpinionRequest request = table.get(id);
        return seen(request, sight(request)).orElseThrow(() -> new NotFound("problem.opinion-not-found"));
    }

    /** Those that the acting person sees, newest first. */
    public List<OpinionRequest> in(UUID initiative) {
        return initiatives.find(initiative).map(this::in).orElse(List.of());
    }

    private List<OpinionRequest> in(Initiative initiative) {
        Sight sight = access.sight(initiative);
        return table.ofInitiative(initiative.id()).stream()
                .flatMap(it -> seen(it, sight).stream())
                .toList();
    }

    /** Those of a body that the acting person sees, newest first. */
    public List<OpinionRequest> before(UUID body) {
        return table.ofBody(body).stream()
                .flatMap(it -> seen(it, sight(it)).stream())
                .toList();
    }

    /** What was asked in a phase, oldest first, for its dossier. */
    public List<OpinionRequest> of(UUID initiative, Phase phase) {
        return table.ofInitiative(initiative).stream()
                .filter(it -> it.phase() == phase)
                .sorted(Comparator.comparing(OpinionRequest::askedAt))
                .toList();
    }

    /** What was asked about a project, newest first, for whoever decides about it. */
    public List<OpinionRequest> ofProject(UUID project) {
        return table.ofProject(project);
    }

    /** As it stands, for the process that it moves. */
    public OpinionRequest get(UUID id) {
        return table.get(id);
    }

    private Sight sight(OpinionRequest request) {
        return access.sight(initiatives.get(request.initiative()));
    }

    /** While opinions are taken, advisers read their own only, so that each is a personal one. */
    private Optional<OpinionRequest> seen(OpinionRequest request, Sight sight) {
        List<Adviser> own = own(request);
        return switch (sight) {
            case AUDIT, TEAM -> Optional.of(request);
            case ADVISER -> Optional.of(request.open() ? request.with(own) : request);
            case BODY, NAME, NONE ->
                request.open()
                        ? Optional.of(own).filter(it -> !it.isEmpty()).map(request::with)
                        : Optional.of(request)
                                .filter(it -> sight == Sight.BODY && decidesOn(it) && !closedTo(it) || !own.isEmpty());
        };
    }

    /** A body reads what advisers said about a project once it is asked about that project itself. */
    private boolean decidesOn(OpinionRequest request) {
        return request.project() == null || rounds.wasAskedAbout(request.project());
    }

    private boolean closedTo(OpinionRequest request) {
        return rounds.papersClosed(request.initiative()).cover(request.askedAt());
    }

    private List<Adviser> own(OpinionRequest request) {
        UUID reader = currentActor.person();
        return request.advisers().stream()
                .filter(it -> it.person().equals(reader))
                .toList();
    }
}
