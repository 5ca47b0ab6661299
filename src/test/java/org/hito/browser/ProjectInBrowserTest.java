package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A project from the idea to the closing on the pages alone, sent back once and put off once, and its money. */
@BrowserTest
class ProjectInBrowserTest {

    private static final String NAME = "Laboratorio compartido de ensayos";
    private static final String COMPLETE = "button[name=_action][value=complete]";
    private static final String PROPOSE = "form:has(#form-fields) button.btn-primary";
    private static final String TICK_ALL =
            "() => document.querySelectorAll('#form-fields input[type=checkbox]').forEach(it => it.checked = true)";
    private static final int MOST_TASKS = 40;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void fromTheIdeaToTheClosingOverARecycleAndAHold() {
        String initiative = one(
                "SELECT i.id::text FROM initiative i WHERE i.status = 'OPERATING' AND i.demo AND i.advisory_body IS NOT NULL");
        String documents;
        try (Visitor director = Visitor.signedIn(port, Screen.PLAIN, "director")) {
            director.open("/initiatives/" + initiative + "/projects/new");
            director.page.fill("input[name=name]", NAME);
            Answers.submit(director, PROPOSE);
            String project = "/projects/" + one("SELECT id::text FROM project WHERE name = ?", NAME);
            assertThat(director.path()).isEqualTo(project);

            boolean recycled = false;
            boolean held = false;
            for (int step = 0; step < MOST_TASKS && !"CLOSED".equals(status()); step++) {
                Map<String, Object> task = jdbc.queryForMap(
                        """
                        SELECT t.id, t.business_key, t.element, t.seat IS NOT NULL AS seat, p.gate FROM inbox_task t JOIN project p ON p.id = t.project
                        WHERE p.name = ? AND t.state = 'OPEN' ORDER BY t.seat NULLS FIRST, t.id LIMIT 1
                        """,
                        NAME);
                if (Boolean.TRUE.equals(task.get("seat"))) {
                    endConsultation(director, String.valueOf(task.get("business_key")));
                    continue;
                }
                director.open("/tasks/" + task.get("id"));
                director.page.evaluate(TICK_ALL);
                boolean gate = task.get("element").equals("UserTask_DecideGate");
                if (gate && task.get("gate").equals("G1") && !recycled) {
                    director.page.locator("input[name=decision][value=RECYCLE]").check();
                    recycled = true;
                } else if (gate && task.get("gate").equals("G3") && !held) {
                    director.page.locator("input[name=decision][value=HOLD]").check();
                    held = true;
                }
                Answers.submit(director, COMPLETE);
            }

            assertThat(status()).isEqualTo("CLOSED");
            assertThat(recycled && held).isTrue();
            director.open(project);
            assertThat(director.text()).contains("Devuelto", "En espera", "Cerrado");
            documents = project + "/documents";
        }
        for (Screen screen : Screen.PAIRS.get(0)) {
            try (Visitor director = Visitor.signedIn(port, screen, "director")) {
                director.open(documents).mustBeSound();
                assertThat(director.page.locator("nav.tabs a").count()).isEqualTo(4);
                assertThat(director.text()).doesNotContain("Todavía no hay documentos", "There are no documents yet");
                assertThat(director.page.locator("main table a").count()).isGreaterThan(1);
                assertThat(director.text())
                        .contains(screen.language().equals("es") ? "Informe de cierre" : "Closing report");
            }
        }
    }

    @Test
    void whatGatesReleasedIsSpentOnAPhoneAndNoMore() {
        String initiative = one("SELECT id::text FROM initiative WHERE status = 'OPERATING' AND demo");
        try (Visitor director = Visitor.signedIn(port, Screen.PLAIN, "director")) {
            director.open("/initiatives/" + initiative + "/projects/new");
            director.page.fill("input[name=name]", "Ruedas de negocio");
            director.page.fill("input[name=screeningCost]", "5000000");
            Answers.submit(director, PROPOSE);
            director.open(
                    "/tasks/"
                            + one(
                                    "SELECT t.id FROM inbox_task t JOIN project p ON p.id = t.project WHERE p.name = 'Ruedas de negocio' AND t.state = 'OPEN'"));
            Answers.submit(director, COMPLETE);
        }
        String project = "/projects/" + one("SELECT id::text FROM project WHERE name = 'Ruedas de negocio'");
        try (Visitor director = Visitor.signedIn(port, Screen.PHONE, "director")) {
            director.open(project);
            director.mustBeSound();
            director.press("a[href='" + project + "/spendings/new']");
            director.page.fill("input[name=amount]", "5000001");
            Answers.submit(director, PROPOSE);
            assertThat(director.text()).contains("5,000,000");
            director.mustBeSound();
            director.page.fill("input[name=amount]", "2000000");
            director.press(PROPOSE);
            assertThat(director.path()).isEqualTo(project);
            assertThat(director.text()).contains("Spent: COP 2,000,000", "Released, not spent: COP 3,000,000");
            director.open("/projects").mustBeSound();
            director.open(project + "/history").mustBeSound();
            director.open(project + "/diagram").mustBeSound();
            director.open("/initiatives/" + initiative + "/projects").mustBeSound();
            director.open("/initiatives/" + initiative + "/groups").mustBeSound();
        }
    }

    @Test
    void whatMustBeMetIsNotLetThroughByThePage() {
        String initiative = one("SELECT id::text FROM initiative WHERE status = 'OPERATING' AND demo");
        String task = "/tasks/%s";
        String open =
                "SELECT t.id FROM inbox_task t JOIN project p ON p.id = t.project WHERE p.name = 'Solo para una' AND t.state = 'OPEN'";
        try (Visitor director = Visitor.signedIn(port, Screen.DESK, "director")) {
            director.open("/initiatives/" + initiative + "/projects/new");
            director.page.fill("input[name=name]", "Solo para una");
            director.page.evaluate("document.querySelector('.hf-steps li:last-child a').click()");
            Answers.submit(director, COMPLETE);
            director.open(task.formatted(one(open)));
            Answers.submit(director, COMPLETE);
            director.open(task.formatted(one(open)));
            director.page.evaluate(TICK_ALL);
            director.page.evaluate("document.querySelector('input[name=severalFirms]').checked = false");
            director.page.evaluate(
                    "document.querySelector('input[name=severalFirms]').removeAttribute('aria-required')");
            Answers.submit(director, COMPLETE);

            director.open(task.formatted(one(open))).mustBeSound();
            assertThat(director.page.locator("input[name=decision][value=GO]").count())
                    .isZero();
            director.page.evaluate(
                    "const it = document.querySelector('input[name=decision]'); it.value = 'GO'; it.checked = true;");
            director.page.fill("textarea[name=grounds]", "Que pase de todos modos");
            director.press(COMPLETE);
            assertThat(director.page.locator("#form-errors").count()).isEqualTo(1);
            assertThat(one("SELECT gate FROM project WHERE name = 'Solo para una'"))
                    .isEqualTo("G1");
        }
    }

    /** The director need not wait for the date. */
    private static void endConsultation(Visitor director, String request) {
        director.open("/opinions/" + request);
        director.page.fill("textarea[name=grounds]", "Ya se oyó a quienes querían hablar.");
        director.press("form[action$='/close'] button");
    }

    private String status() {
        return one("SELECT status FROM project WHERE name = ?", NAME);
    }

    private String one(String sql, Object... of) {
        return String.valueOf(jdbc.queryForObject(sql, String.class, of));
    }
}
