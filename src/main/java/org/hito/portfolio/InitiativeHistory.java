package org.hito.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.audit.History;
import org.hito.audit.HistoryEntry;
import org.hito.audit.HistoryQuery;
import org.hito.audit.PeopleNames;
import org.hito.audit.Stream;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Phase;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of an initiative as its reader may see it, told in sentences. */
@Component
public class InitiativeHistory {

    /**
     * An entry and how it is told.
     *
     * @param who name of the person, or null for the system
     */
    public record Told(HistoryEntry entry, String sentence, PeopleNames.@Nullable Name who) {}

    /** What is asked for; nulls leave a side open. */
    public record Filter(@Nullable UUID person, @Nullable String kind, @Nullable Phase phase, boolean newestFirst) {

        public static final Filter OLDEST_FIRST = new Filter(null, null, null, false);
    }

    /** A phase that has not begun has no entries. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final History history;
    private final HistorySight sight;
    private final InitiativeAccess access;
    private final PeopleNames people;
    private final TrailSentences sentences;

    InitiativeHistory(
            History history,
            HistorySight sight,
            InitiativeAccess access,
            PeopleNames people,
            TrailSentences sentences) {
        this.history = history;
        this.sight = sight;
        this.access = access;
        this.people = people;
        this.sentences = sentences;
    }

    @Transactional(readOnly = true)
    public PageOf<Told> page(UUID id, Filter filter, @Nullable String after, int limit) {
        Initiative initiative = access.visible(id);
        PageOf<HistoryEntry> page = history.page(query(initiative, filter), after, limit);
        return new PageOf<>(told(HistorySight.cut(page.items(), sight.on(initiative))), page.next());
    }

    /** @param seq as it stands in an address: what is no number is no entry */
    @Transactional(readOnly = true)
    public Told entry(UUID id, String seq) {
        Initiative initiative = access.visible(id);
        HistoryEntry entry = history.entry(Stream.initiative(id), number(seq))
                .orElseThrow(() -> new NotFound("problem.entry-not-found"));
        return told(List.of(sight.on(initiative).cut(entry))).get(0);
    }

    static long number(String seq) {
        try {
            return Long.parseLong(seq);
        } catch (NumberFormatException e) {
            throw new NotFound("problem.entry-not-found");
        }
    }

    /** Names of those who have entries, for a choice. */
    public Map<UUID, PeopleNames.Name> people(UUID id) {
        return people.names(history.actors(Stream.initiative(access.visible(id).id())));
    }

    public List<String> kinds(UUID id) {
        return history.kinds(Stream.initiative(access.visible(id).id()));
    }

    /** Entries of any stream, for whoever may see that stream whole. */
    public List<Told> told(List<HistoryEntry> entries) {
        Set<UUID> ids = entries.stream()
                .flatMap(it -> java.util.stream.Stream.ofNullable(it.actor()))
                .collect(Collectors.toSet());
        Map<UUID, PeopleNames.Name> names = people.names(ids);
        return entries.stream()
                .map(it -> {
                    PeopleNames.Name who = it.actor() == null ? null : names.get(it.actor());
                    return new Told(it, sentences.of(it, who == null ? null : who.displayName()), who);
                })
                .toList();
    }

    private static HistoryQuery query(Initiative initiative, Filter filter) {
        Stream stream = Stream.initiative(initiative.id());
        Phase phase = filter.phase();
        Instant from = phase == null ? null : begun(initiative, phase);
        Instant until = phase == null ? null : ended(initiative, phase);
        String event = filter.kind() == null ? null : filter.kind() + ".";
        return new HistoryQuery(stream, filter.person(), event, from, until, filter.newestFirst());
    }

    /** A phase lasts from the decision on the milestone before it to the decision on its own. */
    private static @Nullable Instant begun(Initiative initiative, Phase phase) {
        return phase.previous()
                .map(before -> {
                    Instant decided = approvedAt(initiative, before);
                    return decided == null ? NEVER : decided;
                })
                .orElse(null);
    }

    private static @Nullable Instant ended(Initiative initiative, Phase phase) {
        Instant decided = approvedAt(initiative, phase);
        return decided == null ? null : decided.plusSeconds(1);
    }

    private static @Nullable Instant approvedAt(Initiative initiative, Phase phase) {
        var milestone = initiative.milestone(phase);
        return milestone.status().approved() ? milestone.decided() : null;
    }
}
