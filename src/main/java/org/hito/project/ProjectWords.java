package org.hito.project;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What gates look at, in the reader's language. */
@Component
public class ProjectWords {

    private final MessageSource messages;

    ProjectWords(MessageSource messages) {
        this.messages = messages;
    }

    List<String> unmet(Assessment found) {
        return found.unmet().stream().map(it -> text("project.must." + it)).toList();
    }

    List<ProjectView.Criterion> criteria(Assessment found) {
        return found.parts().stream()
                .map(it -> new ProjectView.Criterion(
                        text("project.criterion." + it.criterion()),
                        text("project.rating." + it.rating()),
                        it.weight(),
                        it.points()))
                .toList();
    }

    List<ProjectView.Flag> flags(List<ScopeFlag> flags) {
        return flags.stream()
                .map(it -> new ProjectView.Flag(it.rule(), text(it.key()), it.answer()))
                .toList();
    }

    /** What was given as reasons; where a council decided, that it did comes first. */
    public String grounds(GateDecision decision) {
        return decision.item() == null
                ? decision.grounds()
                : (text("project.council." + decision.outcome()) + "\n" + decision.grounds()).strip();
    }

    /** Of a project that is put before a body at a gate. */
    String title(Gate gate, String name, Locale language) {
        return messages.getMessage("project.item.title", new Object[] {gate.name(), name}, language);
    }

    /** A region may weigh what we have no words for: then its key stands. */
    String text(String key, Object... args) {
        return Objects.requireNonNullElse(messages.getMessage(key, args, key, LocaleContextHolder.getLocale()), key);
    }
}
