package org.hito.creation;

import java.util.List;
import java.util.UUID;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the checks before the submission to come have found missing, in the reader's language. */
@Component
public class PhaseGaps {

    private final Initiatives initiatives;
    private final PhaseChecks checks;
    private final MessageSource messages;

    PhaseGaps(Initiatives initiatives, PhaseChecks checks, MessageSource messages) {
        this.initiatives = initiatives;
        this.checks = checks;
        this.messages = messages;
    }

    public List<String> of(UUID initiative, Phase phase) {
        int round = initiatives.get(initiative).milestone(phase).round() + 1;
        return checks.gaps(initiative, phase, round).stream()
                .map(it -> it.in(messages, LocaleContextHolder.getLocale()))
                .toList();
    }
}
