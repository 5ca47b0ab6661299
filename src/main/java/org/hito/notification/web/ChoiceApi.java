package org.hito.notification.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hito.notification.Choices;
import org.hito.notification.Frequency;
import org.hito.notification.Mail;
import org.hito.notification.MyMails;
import org.hito.platform.BadInput;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller wants to be told by mail, and what was told. */
@RestController
class ChoiceApi {

    private final Choices choices;
    private final MyMails mails;

    ChoiceApi(Choices choices, MyMails mails) {
        this.choices = choices;
        this.mails = mails;
    }

    /**
     * @param language es or en, or left out to keep it
     * @param kinds AT_ONCE, DAILY or NEVER by kind; kinds left out stay as they are
     */
    record Wanted(@Nullable String language, @Nullable Map<String, String> kinds) {}

    record OwnMail(
            UUID id, String kind, String subject, String text, Instant at, String state, @Nullable Instant sentAt) {}

    @GetMapping("/api/me/notifications")
    Choices.NotificationChoices read() {
        return choices.mine();
    }

    @PutMapping("/api/me/notifications")
    Choices.NotificationChoices choose(@RequestBody Wanted wanted) {
        Map<String, Frequency> chosen = new LinkedHashMap<>();
        Objects.requireNonNullElse(wanted.kinds, Map.<String, String>of())
                .forEach((kind, frequency) -> chosen.put(kind, frequency(frequency)));
        choices.choose(wanted.language, chosen);
        return choices.mine();
    }

    @GetMapping("/api/me/mails")
    PageOf<OwnMail> mails(@RequestParam @Nullable String after, @RequestParam @Nullable Integer limit) {
        return mails.page(after, PageLimit.of(limit)).map(ChoiceApi::own);
    }

    private static OwnMail own(Mail mail) {
        return new OwnMail(
                mail.id(),
                mail.kind(),
                mail.subject(),
                mail.plain(),
                mail.at(),
                mail.state().name(),
                mail.sentAt());
    }

    static Frequency frequency(@Nullable String text) {
        return Arrays.stream(Frequency.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput("problem.notification-frequency"));
    }
}
