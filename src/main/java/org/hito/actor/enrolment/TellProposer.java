package org.hito.actor.enrolment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hito.inbox.Notices;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Team;
import org.hito.platform.CurrentActor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever proposed a firm reads in the inbox what was decided and why, unless they decided it or have left the team. */
@Component
class TellProposer {

    private final Notices notices;
    private final Initiatives initiatives;
    private final Team team;
    private final CurrentActor currentActor;

    TellProposer(Notices notices, Initiatives initiatives, Team team, CurrentActor currentActor) {
        this.notices = notices;
        this.initiatives = initiatives;
        this.team = team;
        this.currentActor = currentActor;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EnrolmentDecided event) {
        boolean there =
                team.of(event.initiative()).stream().anyMatch(it -> it.person().equals(event.requestedBy()));
        if (!there || event.requestedBy().equals(currentActor.get().person())) {
            return;
        }
        Map<String, Object> args = new LinkedHashMap<>();
        args.put("firm", event.firm());
        args.put("name", initiatives.get(event.initiative()).name());
        if (event.grounds() != null) {
            args.put("grounds", event.grounds());
        }
        notices.put(
                List.of(Notices.key("person", event.requestedBy())),
                event.enrolled() ? "actor.firm-enrolled" : "actor.enrolment-declined",
                args,
                event.initiative());
    }
}
