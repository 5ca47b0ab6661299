package org.hito.council.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.ItemTitles;
import org.hito.council.Paper;
import org.hito.council.Remark;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.inbox.TaskAside;
import org.hito.inbox.TaskFacts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Beside a ballot task: the round with its papers, and what was remarked in earlier rounds. */
@Component
class RoundAside implements TaskAside {

    private final RoundList rounds;
    private final ItemTitles titles;
    private final MessageSource texts;

    RoundAside(RoundList rounds, ItemTitles titles, MessageSource texts) {
        this.rounds = rounds;
        this.titles = titles;
        this.texts = texts;
    }

    @Override
    public List<Section> beside(TaskFacts task) {
        if (!task.process().equals("council-approval")) {
            return List.of();
        }
        Optional<Round> current = rounds.last(UUID.fromString(task.businessKey()));
        return current.map(this::sections).orElse(List.of());
    }

    @Override
    public Optional<String> elsewhere(TaskFacts task) {
        return task.seat() == null
                ? Optional.empty()
                : rounds.last(UUID.fromString(task.businessKey())).map(it -> "/rounds/" + it.id());
    }

    private List<Section> sections(Round round) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                titles.say(round.item().title()), say("council.aside.round", round.number()), "/rounds/" + round.id()));
        for (Paper paper : round.item().papers()) {
            lines.add(new Line(paper.name(), null, paper.href()));
        }
        List<Line> remarks = rounds.of(round).stream()
                .filter(other -> other.openedAt().isBefore(round.openedAt()))
                .flatMap(other -> other.remarks().stream())
                .map(this::line)
                .toList();
        return List.of(
                new Section(say("council.aside.title"), true, lines),
                new Section(say("council.round.earlier"), false, remarks));
    }

    private Line line(Remark remark) {
        return new Line(remark.grounds(), remark.institution() + " · " + say("Vote." + remark.vote()), null);
    }

    private String say(String key, Object... args) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
