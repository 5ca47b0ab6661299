package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A member of the council votes on a phone. */
@BrowserTest
class CouncilInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void votesOnAPhoneAndMayChangeIt() {
        try (Visitor member = Visitor.signedIn(port, Screen.PHONE, "council6")) {
            member.open("/rounds/" + round());
            member.page.locator("input[name=vote][value=APPROVE]").check();
            member.press("form:has(input[name=vote]) button.btn-primary");

            assertThat(member.path()).startsWith("/rounds/");
            assertThat(member.page.locator("input[name=vote][value=APPROVE]").isChecked())
                    .isTrue();
            assertThat(jdbc.queryForObject(
                            "SELECT count(*) FROM council_ballot WHERE round = ?::uuid AND vote = 'APPROVE'",
                            Integer.class,
                            round()))
                    .isPositive();
        }
    }

    @Test
    void aRecusedMemberSeesNeitherPapersNorBallot() {
        try (Visitor member = Visitor.signedIn(port, Screen.DESK, "council3")) {
            assertThat(member.status("/rounds/" + round())).isEqualTo(200);
            assertThat(member.page.locator("input[name=vote]").count()).isZero();
        }
    }

    private String round() {
        return jdbc.queryForObject(
                "SELECT r.id::text FROM council_round r JOIN council_item i ON i.id = r.item JOIN initiative n ON n.id = i.initiative WHERE n.name = 'Construcción' ORDER BY r.opened_at DESC LIMIT 1",
                String.class);
    }
}
