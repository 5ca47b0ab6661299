package org.hito.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hito.identity.Addressee;
import org.hito.platform.web.Phrases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes letters from news: the same words as HTML and as plain text. */
@Component
class Letters {

    private final Phrases phrases;
    private final MessageSource texts;
    private final ITemplateEngine templates;
    private final NotificationSettings settings;
    private final String community;

    Letters(
            Phrases phrases,
            MessageSource texts,
            ITemplateEngine templates,
            NotificationSettings settings,
            @Value("${hito.community}") String community) {
        this.community = community;
        this.phrases = phrases;
        this.texts = texts;
        this.templates = templates;
        this.settings = settings;
    }

    /** One thing told in a letter, as the template shows it. */
    record Part(String title, String lead, List<Fact> facts, String action, String link) {}

    record Fact(String label, String value) {}

    /** Does something in the language of a reader. */
    static <T> T in(Locale language, Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** A letter on what has just happened. */
    Letter letter(Addressee reader, Locale language, List<News> news) {
        return in(language, () -> {
            List<Part> parts = news.stream().map(this::part).toList();
            String subject =
                    parts.size() == 1 ? parts.get(0).title : text("notification.several.subject", parts.size());
            String greeting = text("notification.greeting", reader.displayName());
            return written(new Page(subject, greeting, parts, parts.size() > 1), language, news);
        });
    }

    /** The letter of the day. */
    Letter daily(Addressee reader, Locale language, List<News> news) {
        return in(language, () -> {
            List<Part> parts = news.stream().map(this::part).toList();
            String subject = text("notification.daily.subject", parts.size());
            String greeting = text("notification.daily.lead", reader.displayName());
            return written(new Page(subject, greeting, parts, true), language, news);
        });
    }

    /** @param titled whether the subject does not say already what each part is about */
    private record Page(String subject, String greeting, List<Part> parts, boolean titled) {}

    private Letter written(Page page, Locale language, List<News> news) {
        String choices = settings.publicUrl() + "/me/notifications";
        String html = templates.process(
                "notification/mail",
                new Context(
                        language,
                        Map.of(
                                "language", language.getLanguage(),
                                "subject", page.subject,
                                "greeting", page.greeting,
                                "parts", page.parts,
                                "titled", page.titled,
                                "community", community,
                                "choices", choices)));
        String calendar = CalendarFile.together(
                news.stream().flatMap(it -> Stream.ofNullable(it.calendar())).toList());
        return new Letter(oneLine(page.subject), plain(page, choices), html, calendar);
    }

    private String plain(Page page, String choices) {
        List<String> lines = new ArrayList<>(List.of(page.greeting, ""));
        for (Part part : page.parts) {
            if (page.titled) {
                lines.add("* " + part.title);
            }
            lines.add(part.lead);
            lines.add("");
            part.facts.forEach(it -> lines.add(it.label + ": " + it.value));
            lines.add("");
            lines.add(part.action + ":");
            lines.add(part.link);
            lines.add("");
        }
        lines.add("-- ");
        lines.add(text("notification.foot"));
        lines.add(choices);
        return String.join("\r\n", lines) + "\r\n";
    }

    private Part part(News news) {
        List<Fact> facts = new ArrayList<>();
        Set<Map.Entry<String, String>> told = news.facts().entrySet();
        told.forEach(it -> {
            String label =
                    texts.getMessage("notification.fact." + it.getKey(), null, null, LocaleContextHolder.getLocale());
            if (label != null) {
                facts.add(new Fact(label, it.getValue()));
            }
        });
        return new Part(
                oneLine(phrases.say(news.words() + ".subject", news.facts())),
                phrases.say(news.words() + ".lead", news.facts()),
                facts,
                phrases.say(news.words() + ".action", news.facts()),
                settings.publicUrl() + news.path());
    }

    private String text(String key, Object... args) {
        return Objects.requireNonNull(texts.getMessage(key, args, LocaleContextHolder.getLocale()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
