package org.hito.council.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.council.advisory.Consultations;
import org.hito.council.advisory.OpinionRequest;
import org.hito.inbox.TaskAside;
import org.hito.inbox.TaskFacts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Beside an adviser's task: what is asked, with its papers. */
@Component
class OpinionAside implements TaskAside {

    private final Consultations consultations;
    private final MessageSource texts;

    OpinionAside(Consultations consultations, MessageSource texts) {
        this.consultations = consultations;
        this.texts = texts;
    }

    @Override
    public List<Section> beside(TaskFacts task) {
        if (!task.process().equals("advisory-opinion")) {
            return List.of();
        }
        OpinionRequest request = consultations.get(UUID.fromString(task.businessKey()));
        Stream<Line> title = Stream.of(new Line(request.title(), null, "/opinions/" + request.id()));
        Stream<Line> text = request.text().lines().map(it -> new Line(it, null, null));
        Stream<Line> papers = request.papers().stream().map(it -> new Line(it.name(), null, it.href()));
        return List.of(new Section(
                texts.getMessage("council.opinion.aside", null, LocaleContextHolder.getLocale()),
                true,
                Stream.of(title, text, papers).flatMap(it -> it).toList()));
    }
}
