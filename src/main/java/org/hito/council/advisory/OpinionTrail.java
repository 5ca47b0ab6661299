package org.hito.council.advisory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.springframework.stereotype.Component;

/** What the trail keeps of a consultation, in the stream of its initiative. */
@Component
class OpinionTrail {

    private final Trail trail;
    private final People people;

    OpinionTrail(Trail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    void asked(OpinionRequest request) {
        Map<String, String> evidence = new LinkedHashMap<>();
        request.papers().forEach(paper -> evidence.put(paper.name(), paper.sha256()));
        trail.record(of(request, "council.opinions-asked")
                .with("body", request.body().toString())
                .with("text", request.text())
                .with("advisers", ids(request.advisers()))
                .with("count", request.advisers().size())
                .with("deadline", request.deadline().toString())
                .evidence(evidence));
    }

    void given(OpinionRequest request, Adviser adviser, Adviser.Given given) {
        trail.record(of(request, "council.opinion-given")
                .with("seat", adviser.seat().toString())
                .with("institution", adviser.institution())
                .with("opinion", given.opinion().name())
                .with("grounds", given.grounds()));
    }

    void closed(OpinionRequest request, OpinionRequest.End end) {
        List<Adviser> missing = request.missing();
        trail.record(
                of(request, missing.isEmpty() ? "council.consultation-closed" : "council.consultation-closed-without")
                        .with("consultationEnd", end.how().name())
                        .with("given", request.given())
                        .with("count", request.advisers().size())
                        .with("missing", ids(missing))
                        .with("names", names(missing))
                        .with("grounds", end.grounds()));
    }

    void deadlineMoved(OpinionRequest request, Instant deadline) {
        trail.record(of(request, "council.consultation-deadline-moved")
                .changed("deadline", request.deadline().toString(), deadline.toString()));
    }

    private static TrailEntry of(OpinionRequest request, String event) {
        return TrailEntry.of(Stream.initiative(request.initiative()), event)
                .with("request", request.id().toString())
                .with(
                        "project",
                        request.project() == null ? null : request.project().toString())
                .with("title", request.title());
    }

    private static List<String> ids(List<Adviser> advisers) {
        return advisers.stream().map(it -> it.person().toString()).toList();
    }

    private String names(List<Adviser> advisers) {
        Map<UUID, PersonView> known =
                people.all(advisers.stream().map(Adviser::person).toList());
        return advisers.stream()
                .map(it -> {
                    PersonView person = known.get(it.person());
                    return (person == null ? "" : person.displayName()) + " (" + it.institution() + ")";
                })
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
