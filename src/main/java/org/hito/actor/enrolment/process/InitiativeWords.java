package org.hito.actor.enrolment.process;

import java.util.UUID;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Initiatives by name where the acting person sees them; the others have none. */
@Component
class InitiativeWords {

    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final MessageSource texts;

    InitiativeWords(Initiatives initiatives, InitiativeAccess access, MessageSource texts) {
        this.initiatives = initiatives;
        this.access = access;
        this.texts = texts;
    }

    String of(UUID id) {
        Initiative initiative = initiatives.get(id);
        return access.seesMoreThanName(initiative)
                ? initiative.name()
                : String.valueOf(
                        texts.getMessage("actor.enrolment.other-initiative", null, LocaleContextHolder.getLocale()));
    }
}
