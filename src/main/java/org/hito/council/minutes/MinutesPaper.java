package org.hito.council.minutes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.PdfPrinter;
import org.hito.platform.PdfSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Minutes on paper: a draft as it stands now, signed ones as they were printed with the second signature. */
@Component
public class MinutesPaper {

    private final MinutesTable table;
    private final MinutesProofs proofs;
    private final PdfPrinter printer;
    private final People people;
    private final MessageSource texts;
    private final CommunityCalendar calendar;

    MinutesPaper(
            MinutesTable table,
            MinutesProofs proofs,
            PdfPrinter printer,
            People people,
            MessageSource texts,
            CommunityCalendar calendar) {
        this.table = table;
        this.proofs = proofs;
        this.printer = printer;
        this.people = people;
        this.texts = texts;
        this.calendar = calendar;
    }

    /** For whoever sees the minutes. */
    public byte[] of(Minutes minutes, String language) {
        return table.paper(minutes.id(), language).orElseGet(() -> print(minutes, null, language));
    }

    /** Hash of the entry of the trail that holds the digest of the text. */
    public @Nullable String entryHash(Minutes minutes) {
        return proofs.entryHash(minutes);
    }

    /** Made for the occasion, so that it covers the entries of these minutes. */
    String checkpoint() {
        return proofs.checkpoint();
    }

    byte[] print(Minutes minutes, @Nullable String checkpoint, String language) {
        Locale locale = Locale.forLanguageTag(language);
        MinutesText text = minutes.in(language);
        MinutesClosing closing = closing(minutes, checkpoint, locale);
        Map<String, Object> values = new HashMap<>();
        values.put("language", language);
        values.put("text", text);
        values.put("closing", closing);
        values.put("running", text.title() + " · " + text.body());
        return printer.print(
                new PdfSheet("council/minutes-paper", values, locale, id(minutes, language), lastChange(minutes)));
    }

    /** What stands below the text: approval, signatures and what proves them. */
    public MinutesClosing closing(Minutes minutes, Locale language) {
        return closing(minutes, minutes.checkpoint(), language);
    }

    private MinutesClosing closing(Minutes minutes, @Nullable String checkpoint, Locale language) {
        Set<UUID> ids = new HashSet<>(List.of(minutes.chair(), minutes.secretary()));
        minutes.signatures().forEach(it -> ids.add(it.person()));
        if (minutes.approval() != null) {
            ids.add(minutes.approval().by());
        }
        Map<UUID, String> names =
                people.all(ids).values().stream().collect(Collectors.toMap(PersonView::id, PersonView::displayName));
        return MinutesClosing.of(
                minutes, proofs.entryHash(minutes), checkpoint, new Wording(texts, language, calendar, names));
    }

    private static Instant lastChange(Minutes minutes) {
        Instant approved = minutes.approval() == null
                ? minutes.draftedAt()
                : minutes.approval().at();
        return minutes.signatures().isEmpty()
                ? approved
                : minutes.signatures().get(minutes.signatures().size() - 1).at();
    }

    private static UUID id(Minutes minutes, String language) {
        String state = minutes.id() + " " + language + " " + minutes.status() + " "
                + minutes.signatures().size();
        return UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8));
    }
}
