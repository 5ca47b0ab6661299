package org.hito.council.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hito.audit.History;
import org.hito.audit.HistoryEntry;
import org.hito.audit.HistoryQuery;
import org.hito.audit.Stream;
import org.hito.council.Item;
import org.hito.council.Reason;
import org.hito.council.Round;
import org.hito.council.minutes.SessionSources.Step;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sentences that the trail keeps of a round: what was still possible before each ballot. */
@Component
class StepsOfRound {

    /** What the minutes call an event; those that end a round are told by its resolution. */
    private static final Map<String, String> STEPS = Map.of(
            "council.round-opened", "opened",
            "council.attendance-noted", "attendance",
            "council.ballot-cast", "ballot",
            "council.ballot-cast-for", "ballot",
            "council.ballot-changed", "changed",
            "council.ballot-changed-for", "changed",
            "council.recusal-declared", "recusal",
            "council.recusal-upheld", "recusal");

    private final History history;

    StepsOfRound(History history) {
        this.history = history;
    }

    List<Step> of(Round round) {
        Item item = round.item();
        Stream stream = item.initiative() == null ? Stream.body(item.body()) : Stream.initiative(item.initiative());
        HistoryQuery query = new HistoryQuery(stream, null, "council.", round.openedAt(), null, false);
        List<Step> steps = new ArrayList<>();
        String after = null;
        do {
            PageOf<HistoryEntry> page = history.page(query, after, PageLimit.MAX);
            page.items().stream().flatMap(it -> step(it, round).stream()).forEach(steps::add);
            after = page.next();
        } while (after != null);
        return steps;
    }

    private static Optional<Step> step(HistoryEntry entry, Round round) {
        Map<String, @Nullable Object> data = entry.data();
        String what = STEPS.get(entry.event());
        if (what == null
                || data == null
                || !round.id().toString().equals(data.get("round"))
                || !(data.get("possible") instanceof List<?> possible)) {
            return Optional.empty();
        }
        Object institution = data.get("institution");
        return Optional.of(new Step(
                entry.at(),
                what,
                institution == null ? null : institution.toString(),
                possible.stream().map(StepsOfRound::reason).toList()));
    }

    private static Reason reason(Object kept) {
        Map<?, ?> values = (Map<?, ?>) kept;
        return new Reason(String.valueOf(values.get("key")), List.copyOf((List<?>) values.get("arguments")));
    }
}
