package org.hito.council.advisory;

import java.util.List;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/**
 * Consultations as their readers see them: the team and the auditor always; the deciding body once they are closed; an
 * adviser the question at once, and what the others said once it is closed. For anybody else they do not exist.
 */
@Component
public class Consultations {

    private final OpinionTable table;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final People people;

    Consultations(OpinionTable table, Initiatives initiatives, InitiativeAccess access, People people) {
        this.table = table;
        this.initiatives = initiatives;
        this.access = access;
        this.people = people;
    }

    public OpinionRequest visible(UUID id) {
        OpinionRequest request = table.get(id);
        if (!sees(request, access.sight(initiatives.get(request.initiative())))) {
            throw new NotFound("problem.opinion-not-found");
        }
        return cut(request);
    }

    /** Those that the acting person sees, newest first. */
    public List<OpinionRequest> in(UUID initiative) {
        return initiatives.find(initiative).map(this::in).orElse(List.of());
    }

    private List<OpinionRequest> in(Initiative initiative) {
        Sight sight = access.sight(initiative);
        return table.ofInitiative(initiative.id()).stream()
                .filter(it -> sees(it, sight))
                .map(this::cut)
                .toList();
    }

    /** Those of a body that the acting person sees, newest first. */
    public List<OpinionRequest> before(UUID body) {
        return table.ofBody(body).stream()
                .filter(it -> sees(it, access.sight(initiatives.get(it.initiative()))))
                .map(this::cut)
                .toList();
    }

    /** What was asked in a phase, oldest first, for its dossier. */
    public List<OpinionRequest> of(UUID initiative, Phase phase) {
        return table.ofInitiative(initiative).stream()
                .filter(it -> it.phase() == phase)
                .sorted(java.util.Comparator.comparing(OpinionRequest::askedAt))
                .toList();
    }

    /** As it stands, for the process that it moves. */
    public OpinionRequest get(UUID id) {
        return table.get(id);
    }

    private boolean sees(OpinionRequest request, Sight sight) {
        PersonView reader = people.current();
        return switch (sight) {
                    case AUDIT, TEAM, ADVISER -> true;
                    case BODY -> !request.open();
                    case NAME, NONE -> false;
                }
                || request.advisers().stream().anyMatch(it -> it.person().equals(reader.id()));
    }

    /** While opinions are taken, advisers read their own only, so that each is a personal one. */
    private OpinionRequest cut(OpinionRequest request) {
        UUID reader = people.current().id();
        Sight sight = access.sight(initiatives.get(request.initiative()));
        if (!request.open() || sight == Sight.AUDIT || sight == Sight.TEAM) {
            return request;
        }
        return new OpinionRequest(
                request.id(),
                request.body(),
                request.initiative(),
                request.phase(),
                request.title(),
                request.text(),
                request.papers(),
                request.askedAt(),
                request.deadline(),
                null,
                request.advisers().stream()
                        .filter(it -> it.person().equals(reader))
                        .toList());
    }
}
