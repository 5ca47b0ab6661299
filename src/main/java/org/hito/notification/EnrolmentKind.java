package org.hito.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.enrolment.EnrolmentDecided;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The director has decided on a firm: whoever proposed it is told, while in the team. */
@Component
class EnrolmentKind implements NoticeKind {

    private final Outbox outbox;
    private final Readers readers;
    private final Initiatives initiatives;

    EnrolmentKind(Outbox outbox, Readers readers, Initiatives initiatives) {
        this.outbox = outbox;
        this.readers = readers;
        this.initiatives = initiatives;
    }

    @Override
    public String name() {
        return "ENROLMENT";
    }

    @Override
    public int order() {
        return 80;
    }

    @EventListener
    void on(EnrolmentDecided event) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "what", event.enrolled() ? "enrolled" : "declined",
                "firm", event.firm(),
                "proposer", event.requestedBy().toString(),
                "initiative", event.initiative().toString()));
        if (event.grounds() != null) {
            facts.put("grounds", event.grounds());
        }
        outbox.put(this, event.enrolment().toString(), facts);
    }

    @Override
    public Optional<News> news(Occasion occasion) {
        UUID initiative = UUID.fromString(occasion.fact("initiative"));
        UUID proposer = UUID.fromString(occasion.fact("proposer"));
        return readers.team(initiative).contains(proposer)
                ? Optional.of(News.of(
                                Set.of(proposer),
                                "notification.enrolment-" + occasion.fact("what"),
                                "/initiatives/" + initiative + "/enrolments")
                        .with("firm", occasion.fact("firm"))
                        .with("grounds", occasion.facts().get("grounds"))
                        .with(
                                "initiative",
                                initiatives
                                        .find(initiative)
                                        .map(Initiative::name)
                                        .orElse(null)))
                : Optional.empty();
    }
}
