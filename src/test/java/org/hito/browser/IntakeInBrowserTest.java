package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The intake of a project: one step at a time, what was typed is kept, and errors lead to their step. */
@BrowserTest
class IntakeInBrowserTest {

    private static final String NEXT = ".is-current .hf-step-ways .btn-primary";
    private static final String SEND = "button[name=_action][value=complete]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void goesStepByStepByKeyboardAndComesBackToWhatWasTyped() {
        try (Visitor director = Visitor.signedIn(port, Screen.DESK, "director")) {
            director.open(intake()).mustBeSound();
            assertThat(open(director)).isEqualTo("La idea");
            assertThat(director.page.locator(SEND).isVisible()).isFalse();
            director.page.fill("input[name=name]", "Compra conjunta de empaques");
            director.page.locator(NEXT).focus();
            director.key("Enter");
            assertThat(open(director)).isEqualTo("Para quién");
            assertThat(director.page.evaluate("document.activeElement.querySelector('legend').innerText"))
                    .asString()
                    .contains("Paso 2 de 5");
            director.mustBeSound();
            director.press(NEXT);
            director.press(".is-current .hf-add");
            assertThat(open(director)).isEqualTo("Qué se espera");
            assertThat(director.page.locator(".hf-row:visible").count()).isEqualTo(2);
            director.page.goBack();
            assertThat(open(director)).isEqualTo("Para quién");
            director.page.fill("textarea[name=bottleneck]", "Los empaques llegan tarde y caros.");
            director.press("button[name=_action][value=draft]");

            director.open("/").open(intake());
            assertThat(open(director)).isEqualTo("La idea");
            assertThat(director.page.inputValue("input[name=name]")).isEqualTo("Compra conjunta de empaques");
            assertThat(director.page.inputValue("textarea[name=bottleneck]"))
                    .isEqualTo("Los empaques llegan tarde y caros.");
            director.press("button[name=_action][value=discard]");
            assertThat(director.page.inputValue("input[name=name]")).isEmpty();
        }
    }

    @Test
    void leadsToTheStepOfWhatIsWrongOnAPhone() {
        try (Visitor director = Visitor.signedIn(port, Screen.PHONE, "director")) {
            director.open(intake());
            director.page.fill("input[name=name]", "Feria en Lima");
            director.page.evaluate(
                    "document.querySelectorAll('#form-fields [aria-required=true]:not([role])').forEach(it => {"
                            + " if (!it.value) it.value = it.tagName === 'SELECT' ? it.options[1].value : '10'; })");
            director.page.evaluate(
                    "document.querySelectorAll('.hf-choices').forEach(it => it.querySelector('input[type=radio]')?.click())");
            director.page.evaluate("document.querySelector('[name=formulationCost]').value = 'mucho'");
            for (int step = 1; step < 5; step++) {
                director.press(NEXT);
            }
            director.press(SEND);

            assertThat(open(director)).isEqualTo("Money");
            assertThat(director.page.evaluate("document.activeElement.id")).isEqualTo("form-errors");
            director.mustBeSound();
            director.press("#form-errors a");
            assertThat(director.page.evaluate("document.activeElement.name")).isEqualTo("formulationCost");
            director.page.fill("input[name=formulationCost]", "10");
            director.press(NEXT);
            director.press(SEND);
            assertThat(director.path()).startsWith("/projects/");
            assertThat(drafts()).isZero();
        }
    }

    @Test
    void standsOnOnePageWithoutScript() {
        try (Visitor director = Visitor.signedIn(port, Screen.PLAIN, "director")) {
            director.open(intake());
            assertThat(director.page.locator("input[name=screeningCost]").isVisible())
                    .isTrue();
            assertThat(director.page.locator(NEXT).isVisible()).isFalse();
            director.page.fill("input[name=name]", "Sin guion");
            director.press("button[name=_action][value=draft]");
            assertThat(director.page.inputValue("input[name=name]")).isEqualTo("Sin guion");
            Answers.submit(director, SEND);
            assertThat(director.path()).startsWith("/projects/");
            assertThat(drafts()).isZero();
        }
    }

    private String intake() {
        return "/initiatives/"
                + jdbc.queryForObject(
                        "SELECT id::text FROM initiative WHERE status = 'OPERATING' AND demo LIMIT 1", String.class)
                + "/projects/new";
    }

    private int drafts() {
        return jdbc.queryForObject("SELECT count(*) FROM inbox_start_draft", Integer.class);
    }

    private static String open(Visitor visitor) {
        Locator current = visitor.page.locator("[aria-current=step] .hf-steps-name");
        return current.textContent();
    }
}
