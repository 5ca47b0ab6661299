package org.hito.creation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.creation.Dossiers;
import org.hito.creation.FormTitles;
import org.hito.creation.PhaseModels;
import org.hito.creation.Remarks;
import org.hito.inbox.TaskAside;
import org.hito.inbox.TaskFacts;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Beside a task of a phase: the last remarks of the council, and the dossier so far. */
@Component
class PhaseAside implements TaskAside {

    private final Initiatives initiatives;
    private final Remarks remarks;
    private final Dossiers dossiers;
    private final FormTitles titles;
    private final MessageSource messages;

    PhaseAside(Initiatives initiatives, Remarks remarks, Dossiers dossiers, FormTitles titles, MessageSource messages) {
        this.initiatives = initiatives;
        this.remarks = remarks;
        this.dossiers = dossiers;
        this.titles = titles;
        this.messages = messages;
    }

    @Override
    public List<Section> beside(TaskFacts task) {
        Optional<Phase> phase = PhaseModels.phase(task.process());
        if (phase.isEmpty() || task.initiative() == null) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        UUID initiative = task.initiativeId();
        int round = initiatives.get(initiative).milestone(phase.get()).round();
        sections.add(new Section(text("creation.aside.remarks", round), true, remarks(initiative, phase.get(), round)));
        sections.add(new Section(text("creation.aside.dossier"), false, steps(initiative, phase.get())));
        return sections;
    }

    private List<Line> remarks(UUID initiative, Phase phase, int round) {
        return remarks.on(initiative, phase, round).stream()
                .map(it -> new Line(it.remark(), it.institution(), null))
                .toList();
    }

    private List<Line> steps(UUID initiative, Phase phase) {
        String path = "/initiatives/" + initiative + "/dossier?phase=" + phase + "#";
        return dossiers.of(initiative, phase).stream()
                .map(Dossiers.Step::entry)
                .map(it -> new Line(titles.of(it), null, path + it.form()))
                .toList();
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
