package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hito.browser.Visitor.Screen;
import org.hito.council.minutes.Paper;
import org.hito.creation.CreationScene;
import org.hito.platform.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A council of seven meets on three milestones, all of it on phones, by touch and by keys: one member is recused, one represented
 * and one late; one point is approved with two conditions, one returned, one left without a quorum; the paper says so, signed twice.
 */
@BrowserTest
class CouncilOfSevenInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private String session = "";

    @AfterEach
    void leave() {
        visitors.values().forEach(Visitor::close);
        clock.release();
    }

    @Test
    void meetsOnThreeMilestonesFromPhones() throws IOException {
        List<String> items = submitted();
        convene(items);
        clock.moveTo(one("SELECT planned FROM council_session WHERE id = ?::uuid", java.sql.Timestamp.class, id())
                .toInstant()
                .plus(Duration.ofMinutes(4)));
        there(Map.of("council5", "ABSENT", "council6", "ABSENT", "council3", "SUBSTITUTE", "council4", "REMOTE"));

        open(1);
        recuse("council2");
        byKeys("chair");
        conditional("council1", "Firmar el convenio");
        clock.advance(Duration.ofMinutes(38));
        there(Map.of("council5", "IN_PERSON"));
        conditional("substitute", "Sumar dos universidades");
        conditional("council5", "Firmar el convenio");

        open(2);
        for (String member : List.of("chair", "council1", "council2", "council5")) {
            vote(member, "RETURN");
            phone(member).page.fill("form.ballot textarea[name=grounds]", "Falta el mapa del cluster.");
            cast(member);
        }

        there(Map.of("council1", "ABSENT", "council3", "ABSENT", "council4", "ABSENT", "council5", "ABSENT"));
        open(3);
        Visitor secretary = phone("secretary").open(session);
        sure(secretary, "form[action$='/close'] button");
        secretary.mustBeSound();

        secretary.tap("a[href^='/minutes/']");
        String minutes = secretary.path();
        Visitor chair = phone("chair").open(minutes);
        sure(chair, "form[action$='/approve'] button");
        sign(chair);
        sign(secretary.open(minutes));
        assertThat(secretary.text()).contains("They are signed and change no more");
        says(items, secretary.file(minutes + "/pdf?lang=es"));
    }

    private void says(List<String> items, byte[] pdf) throws IOException {
        String words = Paper.text(pdf).replaceAll("Acta núm\\. \\d+ · [^/]* / \\d+ ", "");
        assertThat(words)
                .contains("Cómo se convocó Por correo electrónico a cada miembro")
                .contains("Estuvieron representados 6 de 7 asientos.")
                .contains(name("substitute") + ", en representación de " + name("council3") + " Por suplente")
                .containsPattern(name("council5") + " En persona \\d\\d:\\d\\d, después del inicio")
                .contains("(Miembro) " + name("council6") + " No asistió")
                .contains(name("council2") + ": Impedimento declarado.")
                .contains("A favor 1 A favor con condiciones 3 Por devolver 0 En contra 0 En blanco 0 Sin emitir 2")
                .contains("Firmar el convenio", "Sumar dos universidades", "Por devolver 4", "No hubo quórum")
                .contains("Está firmada y no cambia más.");
        List<String> outcomes = List.of("Aprobado con condiciones.", "Devuelto.", "Sin quórum.");
        for (int i = 0; i < items.size(); i++) {
            String title = one("SELECT title FROM council_item WHERE id = ?::uuid", String.class, items.get(i));
            assertThat(Paper.tight(words))
                    .contains(Paper.tight("%d. %s (Hito): %s".formatted(i + 1, title, outcomes.get(i))));
        }
    }

    /** The items of three milestones that have just been submitted, by their directors at a desk. */
    private List<String> submitted() {
        CreationScene scene = beans.createBean(CreationScene.class);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            CreationScene.Stage stage = scene.registered();
            scene.workUntilNothingWaits(stage);
            items.add(one(
                    "SELECT id::text FROM council_item WHERE initiative = ?::uuid",
                    String.class,
                    stage.initiative().toString()));
        }
        return items;
    }

    private void convene(List<String> items) {
        Visitor secretary = phone("secretary");
        secretary.open("/bodies/" + body() + "/sessions/new");
        secretary.page.locator("input[name=mode]").first().check();
        secretary.page.fill("input[name=place]", "Sala 3");
        for (var item : secretary.page.locator("input[name=items]").all()) {
            item.setChecked(items.contains(item.getAttribute("value")));
        }
        secretary.mustBeSound();
        secretary.tap("button[name=_action][value=complete]");
        session = secretary.path();
        assertThat(session).startsWith("/sessions/");
    }

    private void there(Map<String, String> modes) {
        Visitor secretary = phone("secretary").open(session);
        modes.forEach((member, mode) -> secretary
                .page
                .locator("#seat-"
                        + one(
                                "SELECT s.id::text FROM council_seat s JOIN council_tenure t ON t.seat = s.id JOIN person p ON p.id = t.holder WHERE t.until IS NULL AND p.username = ? AND s.body = '"
                                        + body() + "'",
                                String.class,
                                member))
                .selectOption(mode));
        secretary.tap("form[action$='/attendance'] button");
    }

    private void open(int point) {
        phone("secretary").open(session).tap("form[action$='/items/" + point + "/open'] button");
    }

    private void recuse(String member) {
        Visitor visitor = phone(member).open(session).tap("a.go-vote");
        visitor.tap("details.act:has(form[action$='/recusals']) summary");
        visitor.page.fill("#recuse-grounds", "Mi entidad es proveedora de la iniciativa.");
        sure(visitor, "form[action$='/recusals'] button");
    }

    private void byKeys(String member) {
        Visitor visitor = phone(member).open(session).tap("a.go-vote");
        visitor.page.locator("input[name=vote][value=APPROVE]").focus();
        visitor.key("Space");
        visitor.page.locator("form.ballot button.btn-primary").focus();
        visitor.key("Enter");
    }

    private void conditional(String member, String text) {
        vote(member, "APPROVE_WITH_CONDITIONS");
        Visitor visitor = phone(member);
        visitor.page.fill("form.ballot textarea[name=grounds]", "Con esta condición.");
        visitor.page.fill("textarea[name='conditions[0].text']", text);
        visitor.page.fill(
                "input[name='conditions[0].due']",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .plusDays(60)
                        .toString());
        cast(member);
    }

    private void vote(String member, String vote) {
        Visitor visitor = phone(member).open(session).tap("a.go-vote");
        visitor.tap("label:has(input[name=vote][value=" + vote + "])");
    }

    private void cast(String member) {
        phone(member).tap("form.ballot button.btn-primary").mustBeSound();
    }

    private static void sign(Visitor visitor) {
        visitor.page.locator("#sign-statement").focus();
        visitor.page.keyboard().press("Tab");
        visitor.page.keyboard().type("hito-demo");
        visitor.key("Enter");
    }

    private static void sure(Visitor visitor, String button) {
        visitor.tap(button).tap("#ask button[value=yes]");
    }

    private Visitor phone(String username) {
        return visitors.computeIfAbsent(username, it -> Visitor.signedIn(port, Screen.PHONE, it));
    }

    private String id() {
        return session.substring("/sessions/".length());
    }

    private String body() {
        return jdbc.queryForObject(
                "SELECT id::text FROM council_body WHERE kind = 'PROMOTER_COUNCIL' AND demo", String.class);
    }

    private String name(String username) {
        return one("SELECT display_name FROM person WHERE username = ?", String.class, username);
    }

    private <T> T one(String sql, Class<T> type, String of) {
        return jdbc.queryForObject(sql, type, of);
    }
}
