package org.hito.actor.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Reads enrolments. They are seen with their initiative; its director and its professional propose firms. */
@Component
public class Enrolments {

    private final EnrolmentTable table;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final Team team;
    private final People people;

    Enrolments(EnrolmentTable table, Initiatives initiatives, InitiativeAccess access, Team team, People people) {
        this.table = table;
        this.initiatives = initiatives;
        this.access = access;
        this.team = team;
        this.people = people;
    }

    /** Newest first, of an initiative that the acting person sees. */
    public List<Enrolment> of(UUID initiative) {
        return table.of(access.visible(initiative).id());
    }

    public Enrolment visible(UUID id) {
        Enrolment enrolment = table.get(id);
        if (!access.seesMoreThanName(initiatives.get(enrolment.initiative()))) {
            throw new NotFound("problem.enrolment-not-found");
        }
        return enrolment;
    }

    /** Those of a firm in initiatives that the acting person sees. */
    public List<Enrolment> ofFirm(UUID organisation) {
        return table.ofFirm(organisation).stream()
                .filter(it -> access.seesMoreThanName(initiatives.get(it.initiative())))
                .toList();
    }

    /** The initiative that a firm of two identifies with, by its name if the acting person sees it. */
    public Optional<UUID> identity(UUID organisation) {
        return table.identity(organisation);
    }

    /** For whoever does a task of the process, which is checked by the inbox. */
    public Enrolment ofTask(UUID id) {
        return table.get(id);
    }

    /** This initiative and those in which the firm takes part. */
    public List<UUID> choices(Enrolment enrolment) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(enrolment.initiative()),
                        table.others(enrolment.organisation(), enrolment.initiative()).stream())
                .toList();
    }

    public boolean proposes(UUID initiative) {
        UUID person = people.current().id();
        return team.of(initiative).stream()
                .anyMatch(it -> it.person().equals(person)
                        && (it.role() == TeamRole.DIRECTOR || it.role() == TeamRole.PROFESSIONAL));
    }

    public void mustPropose(UUID initiative) {
        access.visible(initiative);
        if (!proposes(initiative)) {
            throw new NotAllowed("problem.enrolment-not-proposing");
        }
    }
}
