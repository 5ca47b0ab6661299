package org.hito.notification.web;

import java.util.Arrays;
import java.util.UUID;
import org.hito.notification.Mail;
import org.hito.notification.MailQueue;
import org.hito.platform.BadInput;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How sending stands, for administrators; auditors may read. */
@RestController
@RequestMapping("/api/mail-queue")
class MailQueueApi {

    private final MailQueue queue;

    MailQueueApi(MailQueue queue) {
        this.queue = queue;
    }

    /** @param retried how many are tried again */
    record Retried(int retried) {}

    @GetMapping
    MailQueue.MailStanding standing() {
        return queue.standing();
    }

    @GetMapping("/mails")
    PageOf<MailQueue.QueuedMail> mails(
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        return queue.page(state(state), after, PageLimit.of(limit));
    }

    @PostMapping("/mails/{id}/retry")
    MailQueue.QueuedMail retry(@PathVariable UUID id) {
        return queue.retry(id);
    }

    @PostMapping("/retry")
    Retried retryAll() {
        return new Retried(queue.retryAll());
    }

    static Mail.@Nullable State state(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(Mail.State.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput("problem.mail-state"));
    }
}
