package org.hito.portfolio.web;

import java.time.Instant;
import java.util.List;
import org.hito.audit.HistoryEntry;
import org.hito.portfolio.InitiativeHistory.Told;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a history as a line of a page.
 *
 * @param who name of the person, or null for the system
 * @param path of the entry with all that belongs to it
 * @param others entries that say the same and follow at once, with their paths: a task that opened for several people
 */
record HistoryLine(
        HistoryEntry entry,
        String icon,
        String tone,
        String text,
        @Nullable String who,
        Instant at,
        @Nullable String path,
        List<Other> others) {

    /** An entry that is told together with the one of the line. */
    record Other(long seq, String path) {}

    static HistoryLine of(Told told, @Nullable String path) {
        HistoryEntry entry = told.entry();
        String who = told.who() == null ? null : told.who().displayName();
        return new HistoryLine(
                entry, icon(entry.event()), tone(entry.event()), told.sentence(), who, entry.at(), path, List.of());
    }

    HistoryLine with(String sentence, List<Other> more) {
        return new HistoryLine(entry, icon, tone, sentence, who, at, path, more);
    }

    private static String icon(String event) {
        return switch (event) {
            case "task.created" -> "circle-dot";
            case "task.claimed" -> "user-check";
            case "initiative.launched" -> "rocket";
            case "initiative.held" -> "player-pause";
            case "initiative.resumed" -> "player-play";
            case "initiative.delayed" -> "alarm";
            case "council.ballot-cast",
                    "council.ballot-changed",
                    "council.ballot-cast-for",
                    "council.ballot-changed-for" -> "checkbox";
            case "access.refused" -> "hand-stop";
            case "audit.exported" -> "download";
            default -> kindIcon(event.substring(0, Math.max(0, event.indexOf('.'))));
        };
    }

    private static String kindIcon(String kind) {
        return switch (kind) {
            case "task" -> "clipboard-check";
            case "council" -> "gavel";
            case "actor" -> "building-community";
            case "document" -> "paperclip";
            case "identity" -> "key";
            case "audit" -> "eye";
            default -> "flag-3";
        };
    }

    private static String tone(String event) {
        return switch (event) {
            case "project.spending-refused",
                    "actor.contribution-receipt-refused",
                    "actor.contribution-spending-refused",
                    "initiative.held",
                    "initiative.delayed",
                    "council.round-lapsed",
                    "initiative.check-not-met" -> "warm";
            case "access.refused", "initiative.withdrawn", "initiative.closed" -> "bad";
            case "task.created", "task.claimed", "task.given-back", "audit.read" -> "quiet";
            default -> "brand";
        };
    }
}
