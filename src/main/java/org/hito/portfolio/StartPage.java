package org.hito.portfolio;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.audit.History;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.RoundStatus;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.inbox.Awaited;
import org.hito.inbox.AwaitedAct;
import org.hito.inbox.MyTasks;
import org.hito.inbox.Notices;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeList;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.ProjectAccess;
import org.hito.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands on the start page of the acting person: what waits first, then what belongs to each of their roles. */
@Component
public class StartPage {

    private static final int TASKS = 5;
    private static final int LINES = 20;
    private static final int ENTRIES = 8;

    /** An open round and whether the reader has voted, may not vote, or is awaited. */
    public record Vote(Round round, Standing standing) {}

    public enum Standing {
        AWAITED,
        VOTED,
        RECUSED
    }

    /** A working group of the reader. @param projects names of those that it carries */
    public record Group(UUID id, String theme, List<String> projects) {}

    /** What an auditor sees first. */
    public record AuditDesk(List<Round> decisions, List<InitiativeHistory.Told> entries) {}

    /** @param trailOpen the application could change the trail: both database roles are the same */
    public record AdminDesk(boolean trailOpen) {}

    /**
     * The parts of the page; a null part is not for the reader.
     *
     * @param awaited what waits and is no task
     * @param mine initiatives to whose team the reader belongs
     * @param before what is or was before the reader's bodies, for those who belong to no team
     */
    public record Desk(
            PersonView person,
            PageOf<MyTasks.TaskView> tasks,
            List<Notices.Notice> notices,
            List<AwaitedAct> awaited,
            List<InitiativeList.Row> mine,
            List<InitiativeList.Row> before,
            @Nullable List<Vote> votes,
            List<Group> groups,
            @Nullable AuditDesk audit,
            @Nullable AdminDesk admin) {}

    private final People people;
    private final MyTasks tasks;
    private final Notices notices;
    private final Awaited awaited;
    private final InitiativeList initiatives;
    private final InitiativeAccess access;
    private final RoundList rounds;
    private final ProjectAccess projectAccess;
    private final Projects projects;
    private final History history;
    private final InitiativeHistory sentences;
    private final JdbcClient jdbc;

    StartPage(
            People people,
            MyTasks tasks,
            Notices notices,
            Awaited awaited,
            InitiativeList initiatives,
            InitiativeAccess access,
            RoundList rounds,
            ProjectAccess projectAccess,
            Projects projects,
            History history,
            InitiativeHistory sentences,
            JdbcClient jdbc) {
        this.people = people;
        this.tasks = tasks;
        this.notices = notices;
        this.awaited = awaited;
        this.initiatives = initiatives;
        this.access = access;
        this.rounds = rounds;
        this.projectAccess = projectAccess;
        this.projects = projects;
        this.history = history;
        this.sentences = sentences;
        this.jdbc = jdbc;
    }

    public Desk desk() {
        PersonView person = people.current();
        boolean audits = person.has(Role.AUDITOR);
        List<Vote> votes = votes(person);
        List<InitiativeList.Row> mine = initiatives(true);
        return new Desk(
                person,
                tasks.page(null, MyTasks.Scope.BOTH, null, TASKS),
                notices.mine(TASKS),
                awaited.mine(),
                mine,
                votes != null && mine.isEmpty() ? initiatives(false) : List.of(),
                votes,
                groups(),
                audits ? audit() : null,
                person.has(Role.ADMINISTRATOR) || audits ? new AdminDesk(trailOpen()) : null);
    }

    private List<InitiativeList.Row> initiatives(boolean mine) {
        return initiatives.page(new InitiativeList.Filter(null, null, null, false, mine), null, LINES).items().stream()
                .filter(InitiativeList.Row::whole)
                .toList();
    }

    private @Nullable List<Vote> votes(PersonView person) {
        Set<UUID> bodies = access.bodiesOf(person.id());
        if (bodies.isEmpty()) {
            return null;
        }
        return rounds.page(new RoundList.Filter(null, null, RoundStatus.OPEN), null, PageLimit.DEFAULT).items().stream()
                .flatMap(round -> round
                        .seatOf(person.id())
                        .map(seat -> new Vote(
                                round,
                                seat.recused() ? Standing.RECUSED : seat.voted() ? Standing.VOTED : Standing.AWAITED))
                        .stream())
                .sorted(java.util.Comparator.comparing(Vote::standing)
                        .thenComparing(it -> it.round().deadline()))
                .toList();
    }

    private List<Group> groups() {
        return projectAccess.myGroups().stream()
                .map(it -> new Group(
                        it.id(),
                        it.theme(),
                        List.copyOf(projects.ofGroup(it.id()).values())))
                .toList();
    }

    private AuditDesk audit() {
        return new AuditDesk(
                rounds.page(new RoundList.Filter(null, null, RoundStatus.CLOSED), null, TASKS)
                        .items(),
                sentences.told(history.newest(ENTRIES)));
    }

    private boolean trailOpen() {
        return jdbc.sql("SELECT has_table_privilege('audit_entry', 'UPDATE')")
                .query(Boolean.class)
                .single();
    }
}
