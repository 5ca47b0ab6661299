package org.hito.creation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.form.FormOption;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A phase whose milestone came back: what was remarked, and which of its steps can be reopened. */
@Component
public class ReturnedPhase {

    /** Forms that belong to the submission itself. */
    private static final Set<String> NO_STEPS = Set.of("answer-remarks", "justify-gaps", "submit-milestone");

    private final Initiatives initiatives;
    private final Remarks remarks;
    private final Dossiers dossiers;
    private final FormTitles titles;
    private final MessageSource messages;

    ReturnedPhase(
            Initiatives initiatives, Remarks remarks, Dossiers dossiers, FormTitles titles, MessageSource messages) {
        this.initiatives = initiatives;
        this.remarks = remarks;
        this.dossiers = dossiers;
        this.titles = titles;
        this.messages = messages;
    }

    /** The remarks of the last return; where nobody wrote one, the return itself is to be answered. */
    public List<Remarks.Numbered> remarks(UUID initiative, Phase phase) {
        List<Remarks.Numbered> written = remarks.on(
                initiative, phase, initiatives.get(initiative).milestone(phase).round());
        return written.isEmpty() ? List.of(new Remarks.Numbered(1, text("council"), text("no-remark"))) : written;
    }

    /** Steps of the phase that were done, by their forms. */
    public List<FormOption> steps(UUID initiative, Phase phase) {
        return dossiers.of(initiative, phase).stream()
                .map(Dossiers.Step::entry)
                .filter(it -> it.process().equals(PhaseModels.process(phase)) && !NO_STEPS.contains(it.form()))
                .map(it -> new FormOption(it.form(), titles.of(it)))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage("creation.returned." + key, null, LocaleContextHolder.getLocale());
    }
}
