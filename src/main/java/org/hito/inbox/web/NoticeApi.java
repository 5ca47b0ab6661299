package org.hito.inbox.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hito.inbox.Notices;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.platform.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Things to know in the inbox, with nothing to do. */
@RestController
@RequestMapping("/api/notices")
class NoticeApi {

    /**
     * @param text the notice in the asked language
     * @param path the page that it is about, if there is one
     */
    record NoticeJson(
            UUID id, String event, String text, @Nullable UUID initiative, @Nullable String path, OffsetDateTime at) {}

    private final Notices notices;
    private final Phrases phrases;
    private final CommunityCalendar calendar;

    NoticeApi(Notices notices, Phrases phrases, CommunityCalendar calendar) {
        this.notices = notices;
        this.phrases = phrases;
        this.calendar = calendar;
    }

    /** Newest first; those that were dismissed are gone. */
    @GetMapping
    PageOf<NoticeJson> mine(@RequestParam(required = false) @Nullable Integer limit) {
        return new PageOf<>(
                notices.mine(PageLimit.of(limit)).stream().map(this::json).toList(), null);
    }

    @PostMapping("/{id}/dismiss")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable String id) {
        notices.dismiss(Ids.of(id, "problem.notice-not-found"));
    }

    private NoticeJson json(Notices.Notice notice) {
        return new NoticeJson(
                notice.id(),
                notice.event(),
                phrases.say("notice." + notice.event(), notice.args()),
                notice.initiative(),
                notice.path(),
                calendar.at(notice.at()));
    }
}
