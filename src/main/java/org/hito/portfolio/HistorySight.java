package org.hito.portfolio;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.audit.History;
import org.hito.audit.HistoryEntry;
import org.hito.audit.Stream;
import org.hito.council.ClosedPapers;
import org.hito.council.RoundAccess;
import org.hito.council.RoundList;
import org.hito.council.RoundStatus;
import org.hito.identity.People;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.platform.NotAllowed;
import org.hito.platform.PageLimit;
import org.hito.project.ProjectAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cuts the history of an initiative to what its reader may see. The entry itself stays, so that the chain can be followed;
 * what was entered is left out: drafts for the council, ballots of others while their round is open, papers for whoever is
 * recused. The auditor sees all of it.
 */
@Component
class HistorySight {

    private static final Set<String> DRAFT =
            Set.of("data", "facts", "before", "after", "findings", "document", "mediaType", "size");
    private static final Set<String> FILE = Set.of("name", "document", "mediaType", "size");
    private static final Set<String> PROJECT = Set.of(
            "data", "inputs", "flags", "answers", "unmet", "grounds", "concept", "payee", "amount", "left", "evidence");
    private static final Set<String> TASK_OF_PROJECT = Set.of(
            "data",
            "inputs",
            "flags",
            "answers",
            "unmet",
            "grounds",
            "concept",
            "payee",
            "amount",
            "evidence",
            "project");
    private static final Set<String> OPINION = Set.of("text", "opinion", "grounds");
    private static final Set<String> BALLOT =
            Set.of("vote", "grounds", "conditions", "before", "after", "withdrawn", "possible");

    private final History history;
    private final InitiativeAccess access;
    private final RoundList rounds;
    private final RoundAccess roundAccess;
    private final ProjectAccess projects;
    private final People people;

    HistorySight(
            History history,
            InitiativeAccess access,
            RoundList rounds,
            RoundAccess roundAccess,
            ProjectAccess projects,
            People people) {
        this.history = history;
        this.access = access;
        this.rounds = rounds;
        this.roundAccess = roundAccess;
        this.projects = projects;
        this.people = people;
    }

    /**
     * What one reader sees of one initiative.
     *
     * @param submitted number of the entry up to which the work has been submitted
     * @param closed papers that the reader does not see
     * @param open rounds that still take ballots
     * @param projects that were put before a body of the reader
     */
    record Glance(
            Sight sight, UUID reader, long submitted, ClosedPapers closed, Set<String> open, Set<String> projects) {

        HistoryEntry cut(HistoryEntry entry) {
            Map<String, @Nullable Object> data = entry.data();
            if (data == null || sight == Sight.AUDIT) {
                return entry;
            }
            if (entry.event().startsWith("council.ballot") || entry.event().startsWith("council.recusal-")) {
                boolean secret = open.contains(String.valueOf(data.get("round"))) && !reader.equals(entry.actor());
                return secret ? without(entry, data, BALLOT) : entry;
            }
            if (sight == Sight.BODY && ofUnknownProject(entry, data)) {
                return without(
                        entry, data, entry.event().startsWith("task.") ? TASK_OF_PROJECT : data.keySet(), Map.of());
            }
            if (sight == Sight.BODY && isWorkOnProject(entry, data)) {
                // what is before the council is read on the sheet that was frozen for it
                return without(entry, data, PROJECT);
            }
            boolean draft = sight == Sight.BODY && (entry.seq() > submitted || closed.cover(entry.at()));
            return draft ? without(entry, data, drafted(entry.event())) : entry;
        }

        private static Set<String> drafted(String event) {
            return event.startsWith("council.opinion") ? OPINION : event.startsWith("document.") ? FILE : DRAFT;
        }

        /** Whichever module wrote it: of a task stays that it is there, of the rest nothing. */
        private boolean ofUnknownProject(HistoryEntry entry, Map<String, @Nullable Object> data) {
            return (data.get("project") != null || isWorkOnProject(entry, data))
                    && !projects.contains(String.valueOf(data.get("project")));
        }

        private static boolean isWorkOnProject(HistoryEntry entry, Map<String, @Nullable Object> data) {
            return entry.event().startsWith("project.")
                    || String.valueOf(data.get("process")).startsWith("project-");
        }

        private static HistoryEntry without(
                HistoryEntry entry, Map<String, @Nullable Object> data, Set<String> hidden) {
            return without(entry, data, hidden, entry.evidence());
        }

        private static HistoryEntry without(
                HistoryEntry entry,
                Map<String, @Nullable Object> data,
                Set<String> hidden,
                Map<String, String> evidence) {
            Map<String, @Nullable Object> rest = new HashMap<>(data);
            if (!rest.keySet().removeAll(hidden)) {
                return entry;
            }
            return new HistoryEntry(
                    entry.stream(),
                    entry.seq(),
                    entry.at(),
                    entry.actorKind(),
                    entry.actor(),
                    entry.event(),
                    entry.reference(),
                    evidence,
                    rest,
                    entry.hash());
        }
    }

    Glance on(Initiative initiative) {
        Sight sight = access.sight(initiative);
        UUID reader = people.current().id();
        if (sight == Sight.ADVISER) {
            throw new NotAllowed("problem.history-not-visible");
        }
        if (sight == Sight.AUDIT) {
            return new Glance(sight, reader, Long.MAX_VALUE, ClosedPapers.NONE, Set.of(), Set.of());
        }
        Set<String> open = rounds
                .page(new RoundList.Filter(initiative.id(), null, RoundStatus.OPEN), null, PageLimit.DEFAULT)
                .items()
                .stream()
                .map(it -> it.id().toString())
                .collect(Collectors.toUnmodifiableSet());
        ClosedPapers closed = sight == Sight.BODY ? roundAccess.papersClosed(initiative.id()) : ClosedPapers.NONE;
        long submitted = history.last(Stream.initiative(initiative.id()), "initiative.milestone-submitted");
        Set<String> shown = sight == Sight.BODY
                ? projects.shown().stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet())
                : Set.of();
        return new Glance(sight, reader, submitted, closed, open, shown);
    }

    /** Whether the reader may see what was entered at that moment: members of the council, once it lies before them. */
    boolean mayRead(Initiative initiative, Instant enteredAt) {
        Sight sight = access.sight(initiative);
        if (!sight.submittedOnly()) {
            return true;
        }
        Stream stream = Stream.initiative(initiative.id());
        return !roundAccess.papersClosed(initiative.id()).cover(enteredAt)
                && history.entry(stream, history.last(stream, "initiative.milestone-submitted"))
                        .filter(it -> !enteredAt.isAfter(it.at()))
                        .isPresent();
    }

    static List<HistoryEntry> cut(List<HistoryEntry> entries, Glance glance) {
        return entries.stream().map(glance::cut).toList();
    }
}
