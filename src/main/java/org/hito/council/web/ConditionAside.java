package org.hito.council.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.council.condition.ConditionList;
import org.hito.inbox.TaskAside;
import org.hito.inbox.TaskFacts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Beside the tasks of a condition: what was approved with it, what was shown, and why it came back. */
@Component
class ConditionAside implements TaskAside {

    private final ConditionList conditions;
    private final ConditionViews views;
    private final MessageSource texts;

    ConditionAside(ConditionList conditions, ConditionViews views, MessageSource texts) {
        this.conditions = conditions;
        this.views = views;
        this.texts = texts;
    }

    @Override
    public List<Section> beside(TaskFacts task) {
        if (!task.process().equals("condition-follow-up")) {
            return List.of();
        }
        ConditionView condition = views.of(conditions.ofTask(UUID.fromString(task.businessKey())));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(condition.title(), condition.body().name(), "/conditions/" + condition.id()));
        ConditionView.EvidenceView evidence = condition.evidence();
        if (evidence != null) {
            lines.add(new Line(evidence.text(), evidence.byName(), null));
            evidence.documents().forEach(it -> lines.add(new Line(it.name(), null, "/documents/" + it.id())));
        }
        if (condition.grounds() != null) {
            lines.add(new Line(condition.grounds(), say("council.condition.grounds"), null));
        }
        return List.of(new Section(say("council.condition.title"), true, lines));
    }

    private String say(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
