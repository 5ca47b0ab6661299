package org.hito.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the other roles come for. */
@BrowserTest
class RolesInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theAuditorReadsTheHistoryAndVerifiesTheChain() {
        try (Visitor auditor = Visitor.signedIn(port, Screen.DESK, "auditor")) {
            String initiative =
                    "/initiatives/" + id("SELECT id::text FROM initiative WHERE status = 'OPERATING' AND demo LIMIT 1");
            auditor.open(initiative + "/history");
            assertThat(auditor.page.locator(".timeline > li").count()).isPositive();
            auditor.open(initiative + "/history/verification");
            assertThat(auditor.page.locator("main").innerText()).isNotBlank();
            auditor.mustBeSound();
        }
    }

    @Test
    void aComponentOfTheClusterMapBringsOutWhatItIsJoinedTo() {
        String map = "/initiatives/" + id("SELECT id::text FROM initiative WHERE status = 'OPERATING' AND demo LIMIT 1")
                + "/map";
        try (Visitor director = Visitor.signedIn(port, Screen.DESK, "director")) {
            director.open(map);
            var laboratory = director.page.locator("a.map-box:has-text('Laboratorio de ensayos')");
            laboratory.focus();
            laboratory.press("Enter");
            assertThat(director.page.locator("#component-title")).hasText("Laboratorio de ensayos");
            assertThat(director.page.locator("svg .map-line:not(.is-faded)")).hasCount(1);
            assertThat(director.path()).startsWith(map).contains("component=");
            director.page.locator("a:has-text('Como debería ser')").click();
            assertThat(director.page.locator("figure.is-target")).hasCount(1);
            assertThat(director.page.locator("#component-title")).hasText("Laboratorio de ensayos");
            director.mustBeSound();
        }
    }

    @Test
    void theAdministratorAddsAPerson() {
        try (Visitor administrator = Visitor.signedIn(port, Screen.DESK, "admin")) {
            administrator.open("/people/new");
            administrator.page.fill("input[name=username]", "nueva.persona");
            administrator.page.fill("input[name=displayName]", "Nueva Persona");
            administrator.press("form[action='/people'] button.btn-primary");

            assertThat(jdbc.queryForObject(
                            "SELECT count(*) FROM person WHERE username = 'nueva.persona'", Integer.class))
                    .isEqualTo(1);
        }
    }

    @Test
    void theProfessionalTakesATaskAndGivesItBack() {
        String task = id(
                "SELECT t.id FROM inbox_task t JOIN initiative i ON i.id = t.initiative JOIN inbox_audience a ON a.task = t.id "
                        + "WHERE t.state = 'OPEN' AND t.assignee IS NULL AND i.name LIKE 'Textil%' AND a.key LIKE 'professional@%' LIMIT 1");
        try (Visitor professional = Visitor.signedIn(port, Screen.PHONE, "professional")) {
            professional.open("/tasks/" + task).press("form[action$='/claim'] button");
            assertThat(professional
                            .page
                            .locator("form[action$='/give-back'] button")
                            .isVisible())
                    .isTrue();
            professional.press("form[action$='/give-back'] button");
            assertThat(professional.path()).startsWith("/inbox");
        }
    }

    @Test
    void anAdviserReadsASubmittedDossierAndNeitherRoundsNorHistory() {
        String initiative =
                "/initiatives/" + id("SELECT id::text FROM initiative WHERE advisory_body IS NOT NULL LIMIT 1");
        try (Visitor adviser = Visitor.signedIn(port, Screen.DESK, "advisor1")) {
            assertThat(adviser.status(initiative + "/dossier")).isEqualTo(200);
            assertThat(adviser.status(initiative + "/history")).isEqualTo(403);
        }
    }

    private String id(String sql) {
        return String.valueOf(jdbc.queryForObject(sql, String.class));
    }
}
