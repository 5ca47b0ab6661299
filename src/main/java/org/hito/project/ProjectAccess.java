package org.hito.project;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.RoundAccess;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;

/**
 * Who sees a project. For anybody else it does not exist: {@link NotFound}, the same as for an unknown id.
 */
@Component
public class ProjectAccess {

    private final Projects projects;
    private final WorkingGroups groups;
    private final ProjectSheets sheets;
    private final RoundAccess rounds;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final Team team;
    private final People people;
    private final CurrentActor currentActor;

    ProjectAccess(
            Projects projects,
            WorkingGroups groups,
            ProjectSheets sheets,
            RoundAccess rounds,
            Initiatives initiatives,
            InitiativeAccess access,
            Team team,
            People people,
            CurrentActor currentActor) {
        this.projects = projects;
        this.groups = groups;
        this.sheets = sheets;
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.access = access;
        this.team = team;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** The project, if the acting person sees it. */
    public Project visible(UUID id) {
        Project project = projects.get(id);
        if (!seesWork(project)) {
            mustBeShown(project);
        }
        return project;
    }

    /** Whether the acting person sees running work in it: its team, its group and the auditor. */
    public boolean seesWork(Project project) {
        return seesWorkOf(project.initiative()) || inGroup(project);
    }

    private static boolean seesWork(Sight sight) {
        return sight == Sight.AUDIT || sight == Sight.TEAM;
    }

    /**
     * What the acting person sees: everything, or the projects of some initiatives and groups and those that were shown.
     *
     * @param shown projects that are or were before a body of that person
     */
    record Reach(boolean all, List<UUID> initiatives, List<UUID> groups, List<UUID> shown) {}

    Reach reach() {
        PersonView person = people.current();
        return new Reach(
                person.has(Role.AUDITOR),
                team.membershipsOf(person.id()).stream()
                        .map(Team.Member::initiative)
                        .toList(),
                groups.groupsOf(person.id()),
                List.copyOf(shown()));
    }

    /** Projects that were put before a body of the acting person, without those from which that person is recused. */
    public Set<UUID> shown() {
        Map<UUID, Set<UUID>> items = sheets.before(access.bodiesOf(currentActor.person()));
        Set<UUID> recused =
                rounds.recusedFrom(items.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return items.entrySet().stream()
                .filter(it -> Collections.disjoint(it.getValue(), recused))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Members of a body see what was put before it, unless they are recused from it. */
    private void mustBeShown(Project project) {
        Set<UUID> bodies = access.bodiesOf(currentActor.person());
        List<ProjectSheet> shown = sheets.of(project.id()).stream()
                .filter(it -> bodies.contains(it.body()))
                .toList();
        if (shown.isEmpty()) {
            throw new NotFound("problem.project-not-found");
        }
        shown.stream().map(ProjectSheet::item).filter(Objects::nonNull).forEach(rounds::papersMustBeOpen);
    }

    private boolean inGroup(Project project) {
        return groups.find(project.workingGroup())
                .filter(it -> it.members().contains(currentActor.person()))
                .isPresent();
    }

    /** Director and professional spend the money of a project; 403 for others who see it. */
    void mustSpend(UUID id) {
        mustRun(visible(id).initiative(), "problem.only-team-spends");
    }

    /** Director and professional form working groups, while the initiative is at work. */
    void mustFormGroups(UUID initiative) {
        access.visible(initiative);
        mustRun(initiative, "problem.only-team-forms-groups");
        initiatives.mustBeAtWork(initiative);
    }

    /** Whether the acting person may spend its money while it is free. */
    public boolean maySpend(Project project) {
        return runs(project.initiative())
                && !project.frozen()
                && initiatives.status(project.initiative()).atWork();
    }

    public boolean mayFormGroups(UUID initiative) {
        return runs(initiative) && initiatives.status(initiative).atWork();
    }

    /** The groups of an initiative as far as the acting person is told of them: all to whoever sees its work, their own to members. */
    public List<WorkingGroup> groupsOf(UUID initiative) {
        List<WorkingGroup> mine = myGroups().stream()
                .filter(it -> it.initiative().equals(initiative))
                .toList();
        if (mine.isEmpty() || seesWorkOf(initiative)) {
            access.atWork(initiative);
            return groups.of(initiative);
        }
        return mine;
    }

    /** Groups to which the acting person belongs. */
    public List<WorkingGroup> myGroups() {
        return groups.ofPerson(currentActor.person());
    }

    /** The group, if the acting person belongs to it or sees the work of its initiative. */
    public WorkingGroup group(UUID id) {
        return groups.find(id)
                .filter(it -> it.members().contains(currentActor.person()) || seesWorkOf(it.initiative()))
                .orElseThrow(() -> new NotFound("problem.group-not-found"));
    }

    /** Director and professional change a group that is open, while its initiative is at work. */
    void mustChange(WorkingGroup group) {
        group(group.id());
        mustRun(group.initiative(), "problem.only-team-forms-groups");
        initiatives.mustBeAtWork(group.initiative());
        if (!group.open()) {
            throw new StateMoved("problem.group-closed");
        }
    }

    public boolean mayChange(WorkingGroup group) {
        return group.open() && mayFormGroups(group.initiative());
    }

    private boolean seesWorkOf(UUID initiative) {
        return seesWork(access.sight(initiatives.get(initiative)));
    }

    /** Whether they are told to the acting person. */
    public boolean seesGroups(UUID initiative) {
        return seesWorkOf(initiative)
                || myGroups().stream().anyMatch(it -> it.initiative().equals(initiative));
    }

    private void mustRun(UUID initiative, String problem) {
        if (!runs(initiative)) {
            throw new NotAllowed(problem);
        }
    }

    private boolean runs(UUID initiative) {
        return team.membershipsOf(currentActor.person(), List.of(initiative)).stream()
                .anyMatch(it -> it.role() != TeamRole.SECRETARY);
    }

    /** Members of the team and of working groups propose, while the initiative is at work. */
    void mustPropose(UUID initiative) {
        if (!mayPropose(initiative)) {
            access.visible(initiative);
            throw new NotAllowed("problem.only-members-propose");
        }
        initiatives.mustBeAtWork(initiative);
    }

    /** Whether the acting person belongs to the initiative or to one of its groups that are open. */
    public boolean mayPropose(UUID initiative) {
        return inTeam(initiative) || groups.proposes(initiative, currentActor.person());
    }

    /** Groups that may carry what the acting person proposes: members propose for their own. */
    List<WorkingGroup> proposingGroups(UUID initiative) {
        return (inTeam(initiative) ? groups.of(initiative) : myGroups())
                .stream()
                        .filter(it -> it.open() && it.initiative().equals(initiative))
                        .toList();
    }

    boolean inTeam(UUID initiative) {
        return !team.membershipsOf(currentActor.person(), List.of(initiative)).isEmpty();
    }
}
