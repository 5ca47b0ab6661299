package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A mail is read, its link followed, and the notices chosen. */
@BrowserTest
class NoticesInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aLinkOfAMailSignsInAndLandsOnTheThing() {
        String round = jdbc.queryForObject(
                "SELECT substring(plain FROM '/rounds/[0-9a-f-]+') FROM notification_mail WHERE kind = 'ROUND_OPENED' LIMIT 1",
                String.class);
        try (Visitor member = new Visitor(port, Screen.PHONE)) {
            member.open(round + "?lang=es");
            assertThat(member.path()).startsWith("/sign-in?to=");
            member.page.fill("input[name=username]", "council2");
            member.page.fill("input[name=password]", "hito-demo");
            member.press("form:has(input[name=password]) button[type=submit]");

            assertThat(member.path()).startsWith(round);
            assertThat(member.page.locator("h1").innerText()).isNotBlank();
        }
    }

    @Test
    void theDemonstrationShowsItsMailsAndTheirLinksLeadSomewhere() {
        try (Visitor member = Visitor.signedIn(port, Screen.DESK, "council1")) {
            member.open("/mails?to=all");
            int all = member.page.locator(".lines > li").count();
            assertThat(all).as("a handful").isBetween(3, 40);
            member.open("/mails");
            assertThat(member.page.locator(".lines > li").count()).isLessThan(all);
            member.press(".lines .line-title");
            assertThat(member.text()).contains("Beatriz Ochoa Salazar");
            member.press(".mail-text a");
            assertThat(member.path()).startsWith("/rounds/");
            member.page.goBack();
            member.press("a[href$='/html']");
            assertThat(member.page.locator("h1").innerText()).isNotBlank();
            member.mustBeSound();
        }
    }

    @Test
    void noMailTellsOfThePast() {
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM notification_outbox WHERE at < now() - interval '120 days'",
                        Integer.class))
                .isZero();
    }

    @Test
    void choosesWhatToBeToldOnAPhone() {
        try (Visitor member = Visitor.signedIn(port, Screen.PHONE, "advisor3")) {
            member.open("/me").press("a[href='/me/notifications']");
            member.page.selectOption("select[name=ROUND_CLOSED]", "DAILY");
            member.page.selectOption("select[name=language]", "en");
            member.press("main button[type=submit]");

            assertThat(member.page.inputValue("select[name=ROUND_CLOSED]")).isEqualTo("DAILY");
            assertThat(member.page.inputValue("select[name=TASK]")).isEqualTo("AT_ONCE");
            assertThat(member.text()).contains("advisor3@demo.example");
        }
    }
}
