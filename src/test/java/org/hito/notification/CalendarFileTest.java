package org.hito.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Sessions as calendars take them. */
class CalendarFileTest {

    private static final CalendarEntry SESSION = new CalendarEntry(
            "0b7c@hito",
            2,
            "Sesión 14; hitos, proyectos y «varios»",
            "Orden del día:\n1. M1 Actores movilizados\n2. Un título muy largo que no cabe en una línea de setenta y cinco octetos, como pide la norma",
            "Cámara, piso 3",
            Instant.parse("2027-03-12T14:00:00Z"),
            Instant.parse("2027-03-12T16:30:00Z"),
            Instant.parse("2027-03-01T12:00:00Z"),
            "https://hito.example/sessions/0b7c",
            false);

    @Test
    void a_session_is_read_back_as_it_was_written() throws Exception {
        String file = CalendarFile.of(SESSION);

        Calendar read = new CalendarBuilder().build(new StringReader(file));
        VEvent event = (VEvent) read.getComponents().get(0);
        assertThat(value(event, Property.SUMMARY)).isEqualTo(SESSION.title());
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo(SESSION.description());
        assertThat(value(event, Property.LOCATION)).isEqualTo("Cámara, piso 3");
        assertThat(value(event, Property.UID)).isEqualTo("0b7c@hito");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(file)
                .contains(
                        "DTSTART:20270312T140000Z\r\n",
                        "DTEND:20270312T163000Z\r\n",
                        "DTSTAMP:20270301T120000Z\r\n",
                        "SEQUENCE:2\r\n",
                        "METHOD:PUBLISH\r\n");
        assertThat(Arrays.stream(file.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(150));
    }

    @Test
    void a_mail_that_tells_of_two_sessions_carries_both() throws Exception {
        String file = CalendarFile.of(SESSION);

        String both = String.valueOf(CalendarFile.together(java.util.List.of(file, file)));

        assertThat(new CalendarBuilder().build(new StringReader(both)).getComponents())
                .hasSize(2);
        assertThat(CalendarFile.together(java.util.List.of(file))).isEqualTo(file);
        assertThat(CalendarFile.together(java.util.List.of())).isNull();
    }

    @Test
    void the_same_session_gives_the_same_bytes_and_a_cancelled_one_says_so() {
        assertThat(CalendarFile.of(SESSION)).isEqualTo(CalendarFile.of(SESSION));
        CalendarEntry cancelled = new CalendarEntry(
                SESSION.uid(),
                3,
                SESSION.title(),
                SESSION.description(),
                SESSION.place(),
                SESSION.start(),
                SESSION.end(),
                SESSION.stamp(),
                SESSION.url(),
                true);
        assertThat(CalendarFile.of(cancelled)).contains("STATUS:CANCELLED", "METHOD:CANCEL");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
