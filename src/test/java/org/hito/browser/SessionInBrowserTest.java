package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A session from a phone, by touch and by keys: convened, begun, voted on a device and by hand, counted, closed, and its minutes signed twice. */
@BrowserTest
class SessionInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void isHeldFromAPhone() {
        try (Visitor secretary = Visitor.signedIn(port, Screen.PHONE, "secretary")) {
            String session = convened(secretary);
            secretary.mustBeSound();
            secretary.press("form[action$='/attendance'] button");
            secretary.press("form[action$='/items/1/open'] button");

            try (Visitor member = Visitor.signedIn(port, Screen.PHONE, "council1")) {
                member.open(session).mustBeSound();
                member.press("a.go-vote");
                member.page.locator("input[name=vote][value=APPROVE]").check();
                member.press("form:has(input[name=vote]) button.btn-primary");
                assertThat(member.path()).startsWith("/rounds/");
            }

            secretary.open(session);
            secretary.press("a[href$='/items/1/hands']");
            secretary.mustBeSound();
            for (Locator vote : secretary.page.locator("select[name^='hands']").all()) {
                vote.selectOption("APPROVE");
            }
            secretary.press("button[name=_action][value=complete]");
            secretary.mustBeSound();
            assertThat(jdbc.queryForObject(
                            "SELECT count(*) FROM council_session_hand WHERE session = ?::uuid",
                            Integer.class,
                            session.substring("/sessions/".length())))
                    .isEqualTo(6);
            secretary.open(session).tap("form[action$='/items/1/count'] button");
            secretary.tap("#ask button[value=yes]");
            secretary.tap("form[action$='/close'] button");
            secretary.tap("#ask button[value=yes]");
            assertThat(secretary.text()).contains("Approved");

            secretary.tap("a[href^='/minutes/']");
            secretary.mustBeSound();
            signed(secretary.path());
            secretary.open("/inbox").tap("a[href^='/minutes/']");
            sign(secretary);
            assertThat(secretary.text()).contains("They are signed and change no more");
        }
    }

    /** The chair finds the minutes in the inbox, approves them, and signs with nothing but keys. */
    private void signed(String minutes) {
        try (Visitor chair = Visitor.signedIn(port, Screen.PHONE, "chair")) {
            chair.open("/inbox").tap("a[href='" + minutes + "']");
            chair.tap("form[action$='/approve'] button");
            chair.tap("#ask button[value=yes]");
            chair.mustBeSound();
            sign(chair);
            assertThat(chair.text()).contains("Still to sign: Gloria Zapata Henao");
        }
    }

    private static void sign(Visitor visitor) {
        visitor.page.locator("#sign-statement").focus();
        visitor.page.keyboard().press("Tab");
        visitor.page.keyboard().type("hito-demo");
        visitor.key("Enter");
        visitor.mustBeSound();
    }

    /** With nothing of what others vote on in writing. */
    private String convened(Visitor secretary) {
        String body = jdbc.queryForObject(
                "SELECT id::text FROM council_body WHERE kind = 'PROMOTER_COUNCIL' AND demo", String.class);
        secretary.open("/bodies/" + body + "/sessions/new");
        secretary.mustBeSound();
        secretary.page.locator("input[name=mode]").first().check();
        secretary.page.fill("input[name=place]", "Sala 3");
        for (Locator item : secretary.page.locator("input[name=items]").all()) {
            item.uncheck();
        }
        secretary.page.fill("input[name='others[0].title']", "Sede de la feria");
        secretary.page.fill("textarea[name='others[0].text']", "Se pide decidir la sede.");
        secretary.press("button[name=_action][value=complete]");
        return secretary.path();
    }
}
