package org.hito.notification;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** An iCalendar file (RFC 5545) with one entry. Times are in UTC: every calendar shows them where its owner is. */
final class CalendarFile {

    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VCALENDAR";

    private CalendarFile() {}

    /** The same entry gives the same bytes. */
    static String of(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.stamp()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.start()));
        event.add(new DtEnd<>(entry.end()));
        event.add(new Summary(entry.title()));
        event.add(new Description(entry.description()));
        event.add(new Location(entry.place()));
        event.add(new Url(URI.create(entry.url())));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hito//notification//ES"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(event);
        StringWriter file = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    /** One file with the entries of all of them, for a mail that tells of several; null for none. */
    static @Nullable String together(List<String> files) {
        if (files.size() < 2) {
            return files.isEmpty() ? null : files.get(0);
        }
        String first = files.get(0);
        String head = first.substring(0, first.indexOf(BEGIN));
        String entries = files.stream()
                .map(it -> it.substring(it.indexOf(BEGIN), it.lastIndexOf(END)))
                .collect(Collectors.joining());
        return head + entries + END + "\r\n";
    }
}
