package org.hito.creation;

import java.util.List;
import java.util.UUID;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A first wording of what is told to the council, to be made the director's own. */
@Component
public class FirstSummary {

    private static final String FORM = "submit-milestone";

    private final Initiatives initiatives;
    private final Dossiers dossiers;
    private final ReturnedPhase phases;
    private final MessageSource messages;
    private final JsonMapper json;

    FirstSummary(
            Initiatives initiatives, Dossiers dossiers, ReturnedPhase phases, MessageSource messages, JsonMapper json) {
        this.initiatives = initiatives;
        this.dossiers = dossiers;
        this.phases = phases;
        this.messages = messages;
        this.json = json;
    }

    /** Nothing where the director has submitted the phase before: that wording stays. */
    public ObjectNode of(UUID id, Phase phase) {
        ObjectNode data = json.createObjectNode();
        if (dossiers.newest(id, phase, FORM).isPresent()) {
            return data;
        }
        Initiative initiative = initiatives.get(id);
        List<String> steps =
                phases.steps(id, phase).stream().map(it -> it.label()).toList();
        String milestone = text("creation.milestone." + phase);
        data.put("summary", text("creation.summary", initiative.name(), milestone, steps.size()));
        data.put("request", text("creation.summary.request", phase.milestone(), milestone));
        ArrayNode points = data.putArray("keyPoints");
        steps.forEach(step -> points.addObject().put("point", text("creation.summary.point", step)));
        return data;
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
