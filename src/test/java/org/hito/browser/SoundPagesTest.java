package org.hito.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hito.browser.Visitor.Screen;
import org.hito.testing.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page, as somebody who may open it sees it, in both languages and schemes, on a desk and on a phone. */
@BrowserTest
class SoundPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    As as;

    private String before = "";
    private @Nullable Visitor visitor;

    /** @param by who looks, empty for somebody who has not signed in */
    record Seen(String by, String path, int status) {}

    record Look(Seen page, Screen screen) {

        String before() {
            return page.by + " " + screen;
        }
    }

    /** One after the other by who looks at which screen, so that each comes once. */
    @TestFactory
    Stream<DynamicTest> pages() {
        List<Seen> seen = seen();
        return IntStream.range(0, seen.size())
                .boxed()
                .flatMap(at -> Screen.PAIRS.get(at % Screen.PAIRS.size()).stream()
                        .map(screen -> new Look(seen.get(at), screen)))
                .sorted(Comparator.comparing(Look::before))
                .map(it -> DynamicTest.dynamicTest(
                        it.before() + " " + it.page.path,
                        () -> visitor(it).open(it.page.path, it.page.status).mustBeSound()))
                .onClose(this::leave);
    }

    private Visitor visitor(Look look) {
        if (visitor == null || !before.equals(look.before())) {
            leave();
            before = look.before();
            visitor = look.page.by.isEmpty()
                    ? new Visitor(port, look.screen)
                    : Visitor.withSession(port, look.screen, as.session(look.page.by));
        }
        return visitor;
    }

    private void leave() {
        if (visitor != null) {
            visitor.close();
        }
    }

    private List<Seen> seen() {
        List<Seen> pages = new ArrayList<>();
        see(pages, "", "/sign-in");
        for (String person : List.of("director", "professional", "secretary", "chair", "council1", "advisor1")) {
            see(pages, person, "/", "/inbox");
        }
        see(pages, "director", "/initiatives", "/initiatives?q=nada", "/initiatives/new", "/me", "/search?q=energia");
        see(pages, "director", "/search?q=nada", "/search");
        String anchor = "/actors/"
                + id(
                        "SELECT o.id::text FROM organisation o JOIN actor a ON a.organisation = o.id WHERE o.anchor ORDER BY o.name_key LIMIT 1");
        see(
                pages,
                "director",
                "/actors",
                "/actors/new",
                "/actors/imports",
                "/actors/duplicates",
                anchor,
                anchor + "/change");
        see(
                pages,
                "director",
                anchor + "/contacts",
                anchor + "/contacts/new",
                anchor + "/merge?with="
                        + id("SELECT id::text FROM organisation WHERE NOT anchor ORDER BY name_key LIMIT 1"));
        String funded = "/initiatives/" + id("SELECT initiative::text FROM resource_plan ORDER BY told_at LIMIT 1")
                + "/funding";
        String given = "/contributions/"
                + id("SELECT contribution::text FROM contribution_movement WHERE kind = 'SPENT' LIMIT 1");
        see(pages, "director", funded, funded + "/new", given, given + "/receipts");
        String offered = funded.replace("/funding", "/services");
        String service = "/services/" + id("SELECT service::text FROM service_delivery ORDER BY recorded_at LIMIT 1");
        String chosen = id("SELECT id::text FROM organisation WHERE kind = 'FIRM' ORDER BY name_key LIMIT 1");
        see(pages, "director", "/services", offered, offered + "/new", service, service + "/deliver");
        see(pages, "director", service + "/deliver?q=nada", service + "/deliver?firm=" + chosen);
        for (String task : ids("SELECT t.id FROM inbox_task t JOIN initiative i ON i.id = t.initiative "
                + "WHERE t.state = 'OPEN' AND i.demo AND t.seat IS NULL AND NOT t.held")) {
            see(pages, "director", "/tasks/" + task);
        }
        for (String round : ids("SELECT DISTINCT ON (r.status) r.id::text FROM council_round r "
                + "JOIN council_item i ON i.id = r.item JOIN initiative n ON n.id = i.initiative WHERE n.demo")) {
            see(pages, "chair", "/rounds/" + round);
        }
        see(
                pages,
                "council3",
                "/rounds/"
                        + id(
                                "SELECT r.id::text FROM council_round r JOIN council_item i ON i.id = r.item "
                                        + "JOIN initiative n ON n.id = i.initiative WHERE n.name = 'Construcción' ORDER BY r.opened_at DESC LIMIT 1"));
        for (String body : ids("SELECT id::text FROM council_body WHERE demo")) {
            see(pages, "secretary", "/bodies/" + body);
            see(pages, "admin", "/bodies/" + body);
        }
        for (String condition : ids("SELECT id::text FROM council_condition LIMIT 2")) {
            see(pages, "chair", "/conditions/" + condition);
        }
        see(pages, "chair", "/conditions", "/conditions?all=true");
        see(pages, "chair", "/decisions", "/decisions?review=DUE");
        String decision = id("SELECT id::text FROM council_round WHERE outcome = 'APPROVED_WITH_CONDITIONS' LIMIT 1");
        see(pages, "chair", "/decisions/" + decision);
        see(pages, "auditor", "/bodies/" + id("SELECT body::text FROM council_item LIMIT 1") + "/members");
        see(pages, "chair", "/sessions/" + id("SELECT id::text FROM council_session ORDER BY planned LIMIT 1"));
        see(pages, "chair", "/bodies/" + id("SELECT body::text FROM council_session LIMIT 1") + "/sessions/new");
        for (String minutes : ids("SELECT id::text FROM council_minutes ORDER BY number LIMIT 2")) {
            see(pages, "chair", "/minutes/" + minutes);
        }
        see(pages, "chair", "/minutes");
        see(pages, "secretary", "/bodies");
        see(pages, "admin", "/", "/bodies", "/people", "/people/new", "/people?q=nadie");
        see(pages, "admin", "/people/" + id("SELECT id::text FROM person WHERE username = 'chair'"));
        String operating = "/initiatives/" + id("SELECT id::text FROM initiative WHERE status = 'OPERATING' AND demo");
        for (String tab : List.of("", "/dossier", "/dossier/print", "/actors", "/council", "/history", "/diagram")) {
            see(pages, "auditor", operating + tab);
        }
        see(pages, "auditor", operating + "/map", operating + "/map?view=SHOULD_BE&component=3");
        see(pages, "auditor", operating + "/history/3", operating + "/history/verification");
        see(pages, "director", "/initiatives/" + id("SELECT id::text FROM initiative WHERE name = 'Construcción'"));
        see(pages, "director", operating + "/enrolments", operating + "/enrolments/new");
        see(pages, "chair", "/me/notifications", "/mails");
        String mail = "/mails/" + id("SELECT id::text FROM notification_mail ORDER BY at DESC LIMIT 1");
        see(pages, "chair", "/mails?to=all", mail, mail + "/html");
        see(pages, "admin", "/mail-queue");
        see(
                pages,
                "auditor",
                "/",
                "/audit",
                "/audit/system",
                "/audit/bodies/" + id("SELECT id::text FROM council_body LIMIT 1"),
                "/audit/verification");
        pages.add(new Seen("director", "/initiatives/00000000-0000-0000-0000-000000000000", 404));
        pages.add(new Seen("advisor1", "/people", 403));
        return pages;
    }

    private static void see(List<Seen> pages, String by, String... paths) {
        for (String path : paths) {
            pages.add(new Seen(by, path, 200));
        }
    }

    private String id(String sql) {
        return String.valueOf(jdbc.queryForObject(sql, String.class));
    }

    private List<String> ids(String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
