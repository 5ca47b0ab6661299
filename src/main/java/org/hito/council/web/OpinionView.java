package org.hito.council.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hito.council.FirmPost;
import org.hito.council.Paper;
import org.hito.council.advisory.ConsultationEnd;
import org.hito.council.advisory.Opinion;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A consultation of an advisory council, cut to what its reader may see.
 *
 * @param status OPEN or CLOSED
 * @param missing names of those who gave none, once it is closed
 * @param may acts that are open to the reader: {@code close}
 */
public record OpinionView(
        UUID id,
        Named body,
        Named initiative,
        @Nullable Phase phase,
        String title,
        String text,
        List<Paper> papers,
        OffsetDateTime askedAt,
        OffsetDateTime deadline,
        String status,
        @Nullable ConsultationEnd endedBy,
        @Nullable OffsetDateTime closedAt,
        @Nullable String grounds,
        int asked,
        List<AdviserView> advisers,
        List<String> missing,
        List<String> may) {

    public record Named(UUID id, String name) {}

    /** @param opinion null while none is given */
    public record AdviserView(
            UUID seat,
            String person,
            String name,
            String institution,
            @Nullable FirmPost post,
            @Nullable Opinion opinion,
            @Nullable String grounds,
            @Nullable OffsetDateTime givenAt) {}

    public List<String> textLines() {
        return FrozenText.lines(text);
    }

    public boolean open() {
        return status.equals("OPEN");
    }

    public long given() {
        return advisers.stream().filter(it -> it.opinion() != null).count();
    }
}
