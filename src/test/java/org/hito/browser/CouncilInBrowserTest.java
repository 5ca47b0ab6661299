package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.hito.browser.Visitor.Screen;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Members of the council vote and recuse themselves; the secretary calls the body again when nobody is left. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @Order(1)
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
    @Order(2)
    void aRecusedMemberSeesNeitherPapersNorBallot() {
        try (Visitor member = Visitor.signedIn(port, Screen.DESK, "council3")) {
            assertThat(member.status("/rounds/" + round())).isEqualTo(200);
            assertThat(member.page.locator("input[name=vote]").count()).isZero();
        }
    }

    @Test
    @Order(3)
    void whatAMemberTypedIsStillThereWhenItsFieldComesBack() {
        try (Visitor member = Visitor.signedIn(port, Screen.DESK, "council4")) {
            member.open("/rounds/" + round());
            member.page
                    .locator("input[name=vote][value=APPROVE_WITH_CONDITIONS]")
                    .check();
            condition(member).fill("Firmar el convenio.");
            member.page.locator("input[name=vote][value=RETURN]").check();
            onPage(condition(member)).hasCount(0);
            member.page
                    .locator("input[name=vote][value=APPROVE_WITH_CONDITIONS]")
                    .check();
            onPage(condition(member)).hasValue("Firmar el convenio.");
        }
    }

    /** Those who voted first, so that their votes decide nothing while the base gets smaller. */
    @Test
    @Order(4)
    void theSecretaryCallsTheBodyAgainWhenNobodyIsLeft() {
        String round = round();
        List.of("council6", "council1", "council2", "chair", "council4", "council5")
                .forEach(member -> recuse(member, round));

        try (Visitor secretary = Visitor.signedIn(port, Screen.PHONE, "secretary")) {
            secretary.press("main a:text-is('Call again')");
            secretary.page.locator("input[name=situation]").first().check();
            secretary.page.fill("textarea[name=grounds]", "Dos entidades nombraron nuevos representantes.");
            secretary.mustBeSound();
            secretary.press("button[name=_action][value=complete]");

            secretary.open(
                    "/initiatives/" + id("SELECT id::text FROM initiative WHERE name = 'Construcción'") + "/history");
            assertThat(secretary.text()).contains("called the council again");
        }
    }

    private static Locator condition(Visitor member) {
        return member.page.locator("textarea[name='conditions[0].text']");
    }

    /** What a browser shows in the end; it waits where AssertJ does not. */
    private static LocatorAssertions onPage(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    private void recuse(String username, String round) {
        try (Visitor member = Visitor.signedIn(port, Screen.PLAIN, username)) {
            member.open("/rounds/" + round);
            member.press("details.act:has(form[action$='/recusals']) summary");
            member.page.fill("#recuse-grounds", "Mi entidad se beneficia de este asunto.");
            member.press("form[action$='/recusals'] button");
        }
    }

    private String id(String sql) {
        return String.valueOf(jdbc.queryForObject(sql, String.class));
    }

    private String round() {
        return jdbc.queryForObject(
                "SELECT r.id::text FROM council_round r JOIN council_item i ON i.id = r.item JOIN initiative n ON n.id = i.initiative WHERE n.name = 'Construcción' ORDER BY r.opened_at DESC LIMIT 1",
                String.class);
    }
}
