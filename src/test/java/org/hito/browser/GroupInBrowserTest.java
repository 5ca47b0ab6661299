package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A working group on its pages: formed, working on its own project and on nothing else, changed and closed. */
@BrowserTest
class GroupInBrowserTest {

    private static final String SEND = "form:has(#form-fields) button[value=complete]";
    private static final String THEME = "Empaques reciclables";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void carriesItsProjectUntilItIsClosed() {
        String initiative = one(
                "SELECT id::text FROM initiative WHERE demo AND advisory_body IS NULL AND status = 'IN_CREATION' ORDER BY name DESC LIMIT 1");
        String member = one("SELECT id::text FROM person WHERE username = 'advisor9'");
        String group;
        try (Visitor director = Visitor.signedIn(port, Screen.DESK, "director")) {
            director.open("/initiatives/" + initiative + "/groups/new").mustBeSound();
            director.page.fill("input[name=theme]", THEME);
            director.page.fill("textarea[name=purpose]", "Comprar y reciclar juntos.");
            director.page.check("input[name=members][value='" + member + "']");
            director.press(SEND).mustBeSound();
            group = director.path();
            assertThat(group).startsWith("/groups/");
        }
        String project;
        try (Visitor adviser = Visitor.signedIn(port, Screen.PHONE, "advisor9")) {
            adviser.open("/projects").mustBeSound();
            adviser.press("a[href='" + group + "']").mustBeSound();
            adviser.press("a[href$='/projects/new']").mustBeSound();
            adviser.page.fill("input[name=name]", "Retorno de estibas");
            adviser.page.evaluate("document.querySelector('.hf-steps li:last-child a').click()");
            Answers.submit(adviser, SEND);
            project = adviser.path();
            assertThat(project).startsWith("/projects/");
            adviser.mustBeSound();
            adviser.open(project + "/documents").mustBeSound();
            adviser.open(project + "/history").mustBeSound();
            adviser.open(project + "/diagram").mustBeSound();
            assertThat(adviser.status("/initiatives/" + initiative)).isEqualTo(404);
            assertThat(adviser.status("/initiatives/" + initiative + "/groups")).isEqualTo(404);
        }
        try (Visitor director = Visitor.signedIn(port, Screen.DESK, "director")) {
            director.open("/tasks/"
                    + one(
                            "SELECT id FROM inbox_task WHERE state = 'OPEN' AND project = ?::uuid",
                            project.substring(10)));
            Answers.submit(director, SEND);
            director.open(group + "/change").mustBeSound();
            assertThat(director.page.inputValue("input[name=theme]")).isEqualTo(THEME);
            director.page.fill("input[name=theme]", "Empaques y estibas");
            director.press(SEND);
            assertThat(director.text()).contains("Empaques y estibas");
            director.press("details.act summary");
            director.page.fill("textarea[name=grounds]", "El tema pasó al gremio.");
            director.press("form[action$='/close'] button").mustBeSound();
            assertThat(director.text()).contains("Cerrado el");
            assertThat(director.page.locator("a[href$='/change']").count()).isZero();
        }
        try (Visitor adviser = Visitor.signedIn(port, Screen.PHONE, "advisor9")) {
            adviser.open("/inbox").mustBeSound();
            adviser.open("/tasks/"
                            + one(
                                    "SELECT id FROM inbox_task WHERE state = 'OPEN' AND project = ?::uuid",
                                    project.substring(10)))
                    .mustBeSound();
            adviser.open(group).mustBeSound();
            assertThat(adviser.page.locator("a[href$='/projects/new']").count()).isZero();
        }
    }

    private String one(String sql, Object... of) {
        return String.valueOf(jdbc.queryForObject(sql, String.class, of));
    }
}
