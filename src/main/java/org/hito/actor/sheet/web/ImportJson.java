package org.hito.actor.sheet.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hito.actor.sheet.ActorImport;
import org.hito.actor.sheet.ImportLine;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A file that was read, in the reader's language. */
@Component
class ImportJson {

    /**
     * @param status PREVIEWED until its good lines come into the register, then CONFIRMED
     * @param unused headings of the file that say nothing to us
     * @param lines without the header and empty lines; {@code good} of them can be imported
     * @param similar good lines with nearly the name of an organisation of the register or of another line
     * @param imported how many lines came into the register, or null
     * @param problems lines that are wrong, in the order of the file; the first 200, {@code next} is the key of the others
     */
    record Read(
            UUID id,
            String file,
            String sha256,
            OffsetDateTime at,
            ActorImport.Status status,
            List<String> unused,
            int lines,
            int good,
            int bad,
            int unchanged,
            int similar,
            @Nullable Integer imported,
            List<Line> problems,
            @Nullable String next) {}

    /** @param line as a spreadsheet counts, the header is 1 */
    record Line(int line, @Nullable String name, List<Error> errors, @Nullable String similar) {}

    /** @param message how to mend it */
    public record Error(String field, String code, String message) {

        /** The column that it is about, whichever of several words in its cell. */
        public String column() {
            return field.replaceFirst("\\[.*", "");
        }
    }

    private final MessageSource messages;
    private final CommunityCalendar calendar;

    ImportJson(MessageSource messages, CommunityCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    Read of(ActorImport it, PageOf<ImportLine> wrong) {
        return new Read(
                it.id(),
                it.fileName(),
                it.sha256(),
                calendar.at(it.at()),
                it.status(),
                it.unused(),
                it.lines(),
                it.good(),
                it.bad(),
                it.unchanged(),
                it.similar(),
                it.imported(),
                wrong.map(this::line).items(),
                wrong.next());
    }

    Line line(ImportLine it) {
        return new Line(
                it.number(),
                it.name(),
                it.errors().stream()
                        .map(error -> new Error(
                                error.field(), error.code(), error.message(messages, LocaleContextHolder.getLocale())))
                        .toList(),
                it.similar());
    }
}
