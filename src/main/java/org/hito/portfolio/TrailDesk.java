package org.hito.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.audit.History;
import org.hito.audit.HistoryQuery;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.audit.TrailVerifier.Verdict;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.platform.Ids;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.hito.portfolio.InitiativeHistory.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole trail for the auditor: all streams, what is in each, and whether they are whole. Nobody else comes in. */
@Component
public class TrailDesk {

    private static final String INITIATIVE = "initiative:";
    private static final String BODY = "body:";
    private static final UUID NOBODY = new UUID(0, 0);

    /** @param name of what the stream is about, or the stream's own */
    public record Line(History.Head head, String name) {}

    /**
     * Which entries of a stream are asked for; nulls leave a side open.
     *
     * @param kind what stands before the dot of the event: {@code access}
     * @param person username
     */
    public record Filter(
            Stream stream,
            @Nullable String kind,
            @Nullable String person,
            @Nullable Instant from,
            @Nullable Instant until) {}

    private final History history;
    private final InitiativeHistory sentences;
    private final TrailVerifier verifier;
    private final ReadingTrail reading;
    private final Initiatives initiatives;
    private final Bodies bodies;
    private final People people;

    TrailDesk(
            History history,
            InitiativeHistory sentences,
            TrailVerifier verifier,
            ReadingTrail reading,
            Initiatives initiatives,
            Bodies bodies,
            People people) {
        this.history = history;
        this.sentences = sentences;
        this.verifier = verifier;
        this.reading = reading;
        this.initiatives = initiatives;
        this.bodies = bodies;
        this.people = people;
    }

    public PageOf<Line> streams(@Nullable String after, int limit) {
        mustAudit();
        return history.streams(after, limit).map(it -> new Line(it, name(it.stream())));
    }

    /** Entries of a stream, newest first. */
    public PageOf<Told> entries(Filter filter, @Nullable String after, int limit) {
        mustAudit();
        PageOf<org.hito.audit.HistoryEntry> page = history.page(
                new HistoryQuery(
                        filter.stream,
                        who(filter.person),
                        filter.kind == null || filter.kind.isBlank() ? null : filter.kind.strip() + ".",
                        filter.from,
                        filter.until,
                        true),
                after,
                limit);
        return new PageOf<>(sentences.told(page.items()), page.next());
    }

    public Told entry(Stream stream, String seq) {
        mustAudit();
        return sentences
                .told(List.of(history.entry(stream, InitiativeHistory.number(seq))
                        .orElseThrow(() -> new NotFound("problem.entry-not-found"))))
                .get(0);
    }

    public List<String> kinds(Stream stream) {
        mustAudit();
        return history.kinds(stream);
    }

    /** The body that a stream is about. */
    public Body body(UUID id) {
        mustAudit();
        return bodies.get(id);
    }

    /** Recomputes every chain; that somebody did is on record. */
    public List<Verdict> verifyAll() {
        mustAudit();
        List<Verdict> verdicts = verifier.verifyAll();
        reading.verified("/audit", verdicts.stream().allMatch(Verdict::whole));
        return verdicts;
    }

    /** The person of that username, somebody without entries if there is none, or null where nobody is asked for. */
    public @Nullable UUID who(@Nullable String username) {
        return username == null || username.isBlank()
                ? null
                : people.findByUsername(username.strip()).map(PersonView::id).orElse(NOBODY);
    }

    private void mustAudit() {
        if (!people.current().has(Role.AUDITOR)) {
            throw new NotAllowed("problem.auditor-only");
        }
    }

    private String name(String stream) {
        if (stream.startsWith(INITIATIVE)) {
            return Ids.find(stream.substring(INITIATIVE.length()))
                    .flatMap(initiatives::find)
                    .map(Initiative::name)
                    .orElse(stream);
        }
        return stream.startsWith(BODY)
                ? Ids.find(stream.substring(BODY.length()))
                        .flatMap(id -> bodies.all().stream()
                                .filter(it -> it.id().equals(id))
                                .findFirst())
                        .map(Body::name)
                        .orElse(stream)
                : stream;
    }
}
