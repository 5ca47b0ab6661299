package org.hito.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page, as everybody who may open it sees it: on a desk in Spanish and light, on a phone in English and dark. */
@BrowserTest
class SoundPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    record Seen(String by, String path) {}

    @TestFactory
    Stream<DynamicTest> pages() {
        return Stream.of(Screen.DESK, Screen.PHONE).flatMap(screen -> seen().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.by + " " + it.path + " " + screen.language() + " " + screen.width(),
                        () -> look(it, screen))));
    }

    private void look(Seen seen, Screen screen) {
        try (Visitor visitor =
                seen.by.isEmpty() ? new Visitor(port, screen) : Visitor.signedIn(port, screen, seen.by)) {
            visitor.open(seen.path).mustBeSound();
        }
    }

    private List<Seen> seen() {
        String operating = id("SELECT id FROM initiative WHERE status = 'OPERATING' AND demo");
        String voting = id("SELECT id FROM initiative WHERE name = 'Construcción'");
        String task = jdbc.queryForObject(
                "SELECT t.id FROM inbox_task t JOIN initiative i ON i.id = t.initiative WHERE t.state = 'OPEN' AND i.demo AND t.element = 'UserTask_AnswerRemarks' LIMIT 1",
                String.class);
        String round = jdbc.queryForObject(
                "SELECT r.id::text FROM council_round r JOIN council_item i ON i.id = r.item WHERE i.initiative = ?::uuid ORDER BY r.opened_at DESC LIMIT 1",
                String.class,
                voting);
        String body = jdbc.queryForObject("SELECT id::text FROM council_body LIMIT 1", String.class);
        String person = id("SELECT id FROM person WHERE username = 'director'");
        List<Seen> pages = new ArrayList<>(List.of(
                new Seen("", "/sign-in"),
                new Seen("director", "/"),
                new Seen("director", "/inbox"),
                new Seen("director", "/initiatives"),
                new Seen("director", "/initiatives/new"),
                new Seen("director", "/tasks/" + task),
                new Seen("director", "/me"),
                new Seen("council1", "/"),
                new Seen("council1", "/rounds/" + round),
                new Seen("chair", "/bodies/" + body),
                new Seen("auditor", "/"),
                new Seen("admin", "/people"),
                new Seen("admin", "/people/" + person),
                new Seen("admin", "/mail-queue"),
                new Seen("council1", "/me/notifications"),
                new Seen("council1", "/mails"),
                new Seen("council1", "/mails?to=all")));
        for (String tab : List.of("", "/dossier", "/actors", "/council", "/history", "/diagram")) {
            pages.add(new Seen("auditor", "/initiatives/" + operating + tab));
        }
        return pages;
    }

    private String id(String sql) {
        return jdbc.queryForObject(sql, java.util.UUID.class).toString();
    }
}
