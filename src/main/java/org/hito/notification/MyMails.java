package org.hito.notification;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.BadInput;
import org.hito.platform.CurrentActor;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the acting person was told by mail; in the demonstration, what everybody was. */
@Component
public class MyMails {

    private final MailTable mails;
    private final CurrentActor currentActor;

    MyMails(MailTable mails, CurrentActor currentActor) {
        this.mails = mails;
        this.currentActor = currentActor;
    }

    /** Newest first. */
    public PageOf<Mail> page(@Nullable String after, int limit) {
        return page(currentActor.person(), after, limit);
    }

    /** Of a person, or of all; for pages of the demonstration, where everybody may be anybody. */
    public PageOf<Mail> page(@Nullable UUID person, @Nullable String after, int limit) {
        List<Mail> rows = mails.page(person, null, cursor(after), limit + 1);
        return PageOf.cut(rows, limit, it -> Cursor.of(it.at(), it.id()));
    }

    /** The same. */
    public Optional<Mail> find(UUID id) {
        return mails.find(id);
    }

    static @Nullable Cursor cursor(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor != null) {
            try {
                Instant.parse(cursor.part(0));
                UUID.fromString(cursor.part(1));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new BadInput("problem.bad-cursor");
            }
        }
        return cursor;
    }
}
