package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A director works on a task in the browser. */
@BrowserTest
class TaskInBrowserTest {

    private static final String COMPLETE = "button[name=_action][value=complete]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void registersAnInitiativeAndLandsOnItsFirstTaskWithoutScript() {
        try (Visitor director = Visitor.signedIn(port, Screen.PLAIN, "director")) {
            director.open("/initiatives/new");
            director.answerEverything("Cacao fino del Suroeste");
            director.page.fill("input[name=economicActivity]", "1082");
            director.page.locator("input[name=scope]").first().check();
            director.page.locator("input[name=objectives]").first().check();
            director.press("form:has(#form-fields) button.btn-primary");

            assertThat(director.path()).startsWith("/initiatives/");
            assertThat(director.text()).contains("Cacao fino del Suroeste");
        }
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndSaysHowToMendIt() {
        try (Visitor director = Visitor.signedIn(port, Screen.DESK, "director")) {
            director.open("/tasks/" + task());
            director.page.fill("textarea[name='remarks[0].answer']", "Se vinculó a una universidad de la región.");
            director.press(COMPLETE);

            assertThat(director.page.locator("#form-errors").isVisible()).isTrue();
            assertThat(director.page.locator("#form-errors a").count()).isPositive();
            assertThat(director.page.inputValue("textarea[name='remarks[0].answer']"))
                    .isEqualTo("Se vinculó a una universidad de la región.");
            director.mustBeSound();
        }
    }

    @Test
    void aDraftIsThereWhenThePageIsOpenedAgain() {
        String path = "/tasks/" + task();
        try (Visitor director = Visitor.signedIn(port, Screen.PHONE, "director")) {
            director.open(path);
            director.page.fill("textarea[name='remarks[1].answer']", "Borrador del director.");
            director.press("button[name=_action][value=draft]");

            director.open(path);
            assertThat(director.page.inputValue("textarea[name='remarks[1].answer']"))
                    .isEqualTo("Borrador del director.");
        }
    }

    private String task() {
        return jdbc.queryForObject(
                "SELECT t.id FROM inbox_task t JOIN initiative i ON i.id = t.initiative WHERE t.state = 'OPEN' AND i.demo AND t.element = 'UserTask_AnswerRemarks' LIMIT 1",
                String.class);
    }
}
