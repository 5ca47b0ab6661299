package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.hito.council.CouncilScene.Before;
import org.hito.identity.Tokens;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Rules, substitutes, claims and what is shown of the count, as a client of the interface meets them. */
@HitoTest
@Import(CouncilScene.class)
class RuleWebTest {

    private static final String APPROVE = "{\"data\":{\"vote\":\"APPROVE\"}}";

    @Autowired
    CouncilScene scene;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tokens tokens;

    @Autowired
    As as;

    @Test
    void every_version_of_a_rule_is_read_by_all_and_made_by_the_administrator() {
        Before council = scene.council(3);
        String rules = "/api/bodies/" + council.body() + "/rules";
        String board = "{\"settings\":{\"pack\":\"commercial-code-boards\"},\"from\":\"2099-01-05\"}";
        for (UUID other : List.of(council.chair(), council.director(), scene.person("auditor", "AUDITOR"))) {
            json(403, as(other, post(rules), board));
        }
        String made = json(201, as(council.admin(), post(rules), board));
        assertThat(JsonPath.<Integer>read(made, "$.version")).isEqualTo(2);
        assertThat(JsonPath.<String>read(made, "$.state")).isEqualTo("PLANNED");
        assertThat(JsonPath.<String>read(made, "$.settings.thresholdOf")).isEqualTo("SEATS");
        assertThat(JsonPath.<Boolean>read(made, "$.settings.substitutes")).isTrue();
        assertThat(JsonPath.<String>read(made, "$.rule")).contains("art. 437", "No es ley");
        String seen = json(200, as(council.chair(), get(rules), null));
        assertThat(JsonPath.<List<String>>read(seen, "$.items[*].state")).containsExactly("PLANNED", "IN_FORCE");
        String first = json(200, as(council.chair(), get(rules + "?limit=1"), null));
        String next = JsonPath.read(first, "$.next");
        String rest = json(200, as(council.chair(), get(rules + "?after=" + next), null));
        assertThat(JsonPath.<List<Integer>>read(rest, "$.items[*].version")).containsExactly(1);
        json(400, as(council.admin(), post(rules), "{\"settings\":{\"pack\":\"nobody\"}}"));
        json(400, as(council.admin(), post(rules), "{\"settings\":{\"quorum\":\"0\"}}"));
        json(400, as(council.admin(), post(rules), "{\"settings\":{\"quorum\":\"1/2\"},\"from\":\"2020-01-01\"}"));
        json(400, as(council.admin(), post(rules), "{}"));
        json(404, as(council.chair(), get("/api/bodies/" + UUID.randomUUID() + "/rules"), null));
        String packs = json(200, as(council.chair(), get("/api/rule-packs"), null));
        assertThat(JsonPath.<List<String>>read(packs, "$[*].id")).containsExactly("simple", "commercial-code-boards");
    }

    @Test
    void a_planned_rule_that_another_replaces_before_its_day_is_told_as_never_in_force() {
        Before council = scene.council(3);
        String rules = "/api/bodies/" + council.body() + "/rules";
        json(
                201,
                as(
                        council.admin(),
                        post(rules),
                        "{\"settings\":{\"pack\":\"commercial-code-boards\"},\"from\":\"2099-01-05\"}"));
        json(201, as(council.admin(), post(rules), "{\"settings\":{\"workingDaysOpen\":9}}"));

        assertThat(JsonPath.<List<String>>read(json(200, as(council.chair(), get(rules), null)), "$.items[*].state"))
                .containsExactly("IN_FORCE", "OVERRIDDEN", "PAST");
    }

    @Test
    void a_head_count_and_limits_are_set_and_read_back_as_they_were_written() {
        Before council = scene.council(4);
        String made = json(
                201,
                as(
                        council.admin(),
                        post("/api/bodies/" + council.body() + "/rules"),
                        """
                        {"settings":{"quorum":"4","quorumBy":"PRESENCE","secondCallQuorum":"2","threshold":"2/3",
                          "thresholdOf":"PRESENT","minimumApprovals":3,"maximumRejections":0,"tieBreakByChair":true,
                          "ballotsShown":"AT_CLOSING","noticeDays":3}}
                        """));
        assertThat(JsonPath.<String>read(made, "$.settings.quorum")).isEqualTo("4");
        assertThat(JsonPath.<String>read(made, "$.settings.secondCallQuorum")).isEqualTo("2");
        assertThat(JsonPath.<Integer>read(made, "$.settings.maximumRejections")).isZero();
        assertThat(JsonPath.<String>read(made, "$.rule"))
                .contains("presentes 4", "segunda convocatoria", "2/3", "al menos 3", "Un solo rechazo");
        String body = json(200, as(council.chair(), get("/api/bodies/" + council.body()), null));
        assertThat(JsonPath.<Integer>read(body, "$.ruleVersion")).isEqualTo(2);
    }

    @Test
    void what_a_rule_cannot_take_is_named_and_nothing_is_kept() {
        Before council = scene.council(3);
        String rules = "/api/bodies/" + council.body() + "/rules";
        String typo = json(422, as(council.admin(), post(rules), "{\"settings\":{\"treshold\":\"2/3\"}}"));
        assertThat(JsonPath.<List<String>>read(typo, "$.errors[*].field")).containsExactly("settings.treshold");
        for (String wrong : List.of(
                "\"quorum\":\"0\"",
                "\"quorum\":\"3/2\"",
                "\"threshold\":\"120%\"",
                "\"threshold\":\"1.5\"",
                "\"secondCallQuorum\":\"-1/2\"",
                "\"minimumApprovals\":-1",
                "\"minimumApprovals\":1000",
                "\"pack\":\"nobody\"")) {
            String answer = json(400, as(council.admin(), post(rules), "{\"settings\":{" + wrong + "}}"));
            assertThat(JsonPath.<String>read(answer, "$.detail")).startsWith("La regla no es válida");
        }
        json(400, as(council.admin(), post(rules), "{\"settings\":{\"ballotsShown\":1}}"));
        String seen = json(200, as(council.chair(), get(rules), null));
        assertThat(JsonPath.<List<Integer>>read(seen, "$.items[*].version")).containsExactly(1);
    }

    @Test
    void a_head_count_beyond_the_seats_of_the_body_is_refused_with_both_numbers() {
        Before council = scene.council(3);
        String settings = "/api/bodies/" + council.body() + "/settings";
        String rules = "/api/bodies/" + council.body() + "/rules";
        for (String wrong : List.of(
                "\"quorum\":\"4\"", "\"secondCallQuorum\":\"4\"", "\"threshold\":\"4\"", "\"minimumApprovals\":4")) {
            for (String answer : List.of(
                    json(400, as(council.admin(), post(rules), "{\"settings\":{" + wrong + "}}")),
                    json(400, as(council.admin(), put(settings), "{" + wrong + "}")))) {
                assertThat(JsonPath.<String>read(answer, "$.detail")).contains(" 4 ", "3 asientos");
            }
        }
        String seen = json(200, as(council.chair(), get(rules), null));
        assertThat(JsonPath.<List<Integer>>read(seen, "$.items[*].version")).containsExactly(1);
        json(201, as(council.admin(), post(rules), "{\"settings\":{\"quorum\":\"3\",\"minimumApprovals\":3}}"));
    }

    @Test
    void a_seat_may_become_vacant_and_chair_and_administrator_are_told_that_the_rule_is_out_of_reach() {
        Before council = scene.council(3);
        String body = "/api/bodies/" + council.body();
        String page = "/bodies/" + council.body();
        String line = "Asientos vacantes dejan una regla sin alcance";
        json(
                201,
                as(council.admin(), post(body + "/rules"), "{\"settings\":{\"quorum\":\"3\",\"minimumApprovals\":3}}"));
        assertThat(beyond(json(200, as(council.chair(), get(body), null)))).isEmpty();
        assertThat(home(council.chair()) + home(council.admin())).doesNotContain(page + "#rule-title");

        String vacated = json(
                200,
                as(council.admin(), delete(body + "/seats/" + council.seats().get(2) + "/holder"), null));

        assertThat(beyond(vacated)).hasSize(2).allSatisfy(it -> assertThat(it).contains(" 3 ", "2 asientos ocupados"));
        assertThat(home(council.chair())).contains(line, page + "#rule-title");
        assertThat(home(council.admin())).contains(line, page + "#rule-title");
        assertThat(home(council.members().get(1))).doesNotContain(line);
        assertThat(Answer.of(mvc, 200, get(page).cookie(as.cookie(council.chair()))))
                .contains("no habrá quórum hasta que la administración ocupe más asientos o cambie la regla");

        json(
                200,
                as(
                        council.admin(),
                        put(body + "/seats/" + council.seats().get(2) + "/holder"),
                        "{\"person\":\"next-" + scene.person("next", null) + "\"}"));
        assertThat(beyond(json(200, as(council.chair(), get(body), null)))).isEmpty();
        assertThat(home(council.chair()) + home(council.admin())).doesNotContain(page + "#rule-title");
    }

    @Test
    void a_body_made_with_a_rule_for_more_seats_than_it_gets_says_so() {
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        String made = json(
                201,
                as(
                        admin,
                        post("/api/bodies"),
                        "{\"kind\":\"COMMITTEE\",\"name\":\"Comité %s\",\"settings\":{\"quorum\":\"2\"}}"
                                .formatted(UUID.randomUUID())));
        String seat = json(
                201,
                as(
                        admin,
                        post("/api/bodies/" + JsonPath.<String>read(made, "$.id") + "/seats"),
                        "{\"position\":\"CHAIR\",\"institution\":\"Cámara\",\"sector\":\"PRIVATE\"}"));

        assertThat(beyond(seat)).singleElement(STRING).contains(" 2 para el quórum", "0 asientos");
        assertThat(home(admin)).contains("/bodies/" + JsonPath.<String>read(made, "$.id") + "#rule-title");
    }

    private static List<String> beyond(String body) {
        return JsonPath.read(body, "$.ruleBeyondSeats");
    }

    private String home(UUID person) {
        return Answer.of(mvc, 200, get("/").cookie(as.cookie(person)));
    }

    @Test
    void a_refused_rule_stays_in_its_fields() {
        Before council = scene.council(3);
        String page = "/bodies/" + council.body();
        Cookie session = as.cookie(council.admin());
        Answer.of(
                mvc,
                302,
                post(page + "/rule")
                        .param("pack", "simple")
                        .param("quorum", "9")
                        .param("threshold", "2/3")
                        .param("thresholdOf", "SEATS")
                        .param("workingDaysOpen", "7")
                        .param("noticeDays", "3")
                        .param("shortNotice", "true")
                        .cookie(session)
                        .with(csrf()));
        String refused = Answer.of(mvc, 200, get(page).accept("text/html").cookie(session));
        assertThat(refused)
                .contains("La regla pide 9 para el quórum y este consejo tiene 3 asientos")
                .containsPattern("<details class=\"act\" id=\"adjust\" open")
                .containsPattern("id=\"rule-quorum\"[^>]*value=\"9\"")
                .containsPattern("id=\"rule-threshold\"[^>]*value=\"2/3\"")
                .containsPattern("value=\"SEATS\" selected");
    }

    @Test
    void a_seat_is_found_under_its_own_body_only() {
        Before council = scene.council(3);
        Before other = scene.council(3);
        UUID person = scene.person("suplente", null);
        String username = person("suplente", person);
        for (UUID body : List.of(other.body(), UUID.randomUUID())) {
            String seat = "/api/bodies/" + body + "/seats/" + council.seats().get(1);
            json(404, as(council.admin(), put(seat + "/holder"), "{\"person\":\"" + username + "\"}"));
            json(404, as(council.admin(), delete(seat + "/holder"), null));
            json(404, as(council.admin(), put(seat + "/substitute"), "{\"person\":\"" + username + "\"}"));
            json(404, as(council.admin(), delete(seat + "/substitute"), null));
        }
        String seen = json(200, as(council.chair(), get("/api/bodies/" + council.body()), null));
        assertThat(JsonPath.<String>read(seen, "$.seats[1].person"))
                .isEqualTo(person("member1", council.members().get(1)));
    }

    private static String person(String name, UUID id) {
        return name + "-" + id;
    }

    @Test
    void with_ballots_at_closing_only_who_has_voted_is_told() {
        Before council = scene.council(5, Rules.shown(BallotsShown.AT_CLOSING), List.of());
        json(200, as(council.chair(), put(path(council) + "/ballot"), APPROVE));
        String seen = json(200, as(council.members().get(1), get(path(council)), null));
        assertThat(JsonPath.<List<Boolean>>read(seen, "$.roll[*].voted")).contains(true);
        assertThat(JsonPath.<List<Object>>read(seen, "$.roll[*].ballot")).containsOnlyNulls();
        assertThat(JsonPath.<java.util.Map<String, Object>>read(seen, "$.tally.votes"))
                .isEmpty();
        assertThat(JsonPath.<Object>read(seen, "$.tally.valid")).isNull();
        assertThat(JsonPath.<List<String>>read(seen, "$.possible"))
                .containsExactly("Faltan 2 votos para el quórum.", "El recuento se muestra al cierre.");
        for (int member = 1; member < 3; member++) {
            json(200, as(council.members().get(member), put(path(council) + "/ballot"), APPROVE));
        }
        String closed = json(200, as(council.members().get(4), get(path(council)), null));
        assertThat(JsonPath.<List<String>>read(closed, "$.roll[*].ballot.vote")).hasSize(3);
        assertThat(JsonPath.<Integer>read(closed, "$.tally.votes.APPROVE")).isEqualTo(3);
    }

    @Test
    void with_ballots_at_once_each_is_shown_as_it_is_cast() {
        Before council = scene.council(5, Rules.shown(BallotsShown.AT_ONCE), List.of());
        json(200, as(council.chair(), put(path(council) + "/ballot"), APPROVE));
        String seen = json(200, as(council.members().get(1), get(path(council)), null));
        assertThat(JsonPath.<List<String>>read(seen, "$.roll[*].ballot.vote")).containsExactly("APPROVE");
    }

    @Test
    void a_claim_is_made_by_a_member_ruled_by_the_chair_and_seen_by_all() {
        Before council = scene.council(4);
        UUID claimant = council.members().get(1);
        String recusals = path(council) + "/recusals";
        String claim = "{\"seat\":\"%s\",\"grounds\":\"Su empresa se beneficia\"}"
                .formatted(council.seats().get(2));
        json(
                422,
                as(
                        claimant,
                        post(recusals),
                        "{\"seat\":\"%s\"}".formatted(council.seats().get(2))));
        json(403, as(council.director(), post(recusals), claim));
        json(404, as(council.admin(), post(recusals), claim));
        String made = json(200, as(claimant, post(recusals), claim));
        String id = JsonPath.<List<String>>read(made, "$.roll[*].claims[*].id").get(0);
        String seen = json(200, as(council.chair(), get(path(council)), null));
        assertThat(JsonPath.<List<Boolean>>read(seen, "$.roll[*].claims[*].mayRule"))
                .containsExactly(true);
        assertThat(JsonPath.<List<Boolean>>read(made, "$.roll[*].claims[*].mayRule"))
                .containsExactly(false);
        String ruling = recusals + "/" + id + "/ruling";
        String upheld = "{\"ruling\":\"UPHELD\",\"grounds\":\"He visto los papeles\"}";
        json(403, as(claimant, post(ruling), upheld));
        json(403, as(council.director(), post(ruling), upheld));
        json(404, as(council.admin(), post(ruling), upheld));
        json(404, as(council.chair(), post(recusals + "/" + UUID.randomUUID() + "/ruling"), upheld));
        String bare = json(422, as(council.chair(), post(ruling), "{}"));
        assertThat(JsonPath.<List<String>>read(bare, "$.errors[*].field")).contains("ruling", "grounds");
        String ruled = json(200, as(council.chair(), post(ruling), upheld));
        assertThat(JsonPath.<List<String>>read(ruled, "$.roll[*].recusal")).contains("CLAIMED");
        json(409, as(council.chair(), post(ruling), upheld));
        json(403, as(council.members().get(2), get(path(council) + "/papers"), null));
    }

    @Test
    void substitutes_are_named_by_the_administrator_and_vote_by_the_interface() {
        Before council = scene.council(3, Rules.withSubstitutes(), List.of());
        UUID person = scene.person("suplente", null);
        String path = "/api/bodies/%s/seats/%s/substitute"
                .formatted(council.body(), council.seats().get(1));
        String named = "{\"person\":\"suplente-%s\"}".formatted(person);
        json(403, as(council.chair(), put(path), named));
        String body = json(200, as(council.admin(), put(path), named));
        assertThat(JsonPath.<String>read(body, "$.seats[1].substitute.person")).isEqualTo("suplente-" + person);
        json(200, as(council.chair(), post(path(council) + "/close"), "{}"));
        String voted = json(200, as(person, put(path(council) + "/ballot"), APPROVE));
        assertThat(JsonPath.<List<String>>read(voted, "$.roll[?(@.mine==true)].ballot.by"))
                .containsExactly("suplente");
        json(409, as(council.members().get(1), put(path(council) + "/ballot"), APPROVE));
        json(403, as(council.chair(), delete(path), null));
        json(200, as(council.admin(), delete(path), null));
        json(409, as(council.admin(), delete(path), null));
    }

    @Test
    void a_strategic_decision_is_reopened_by_the_chair_only_and_both_point_at_each_other() {
        Before council = scene.council(1);
        UUID item = scene.strategic(council, "Sede " + UUID.randomUUID());
        String round = "/api/rounds/" + scene.last(item).id();
        json(200, as(council.chair(), put(round + "/ballot"), APPROVE));
        json(422, as(council.chair(), post(round + "/reopen"), "{}"));
        json(403, as(scene.person("auditor", "AUDITOR"), post(round + "/reopen"), "{\"grounds\":\"Cambió el costo\"}"));
        String again = json(201, as(council.chair(), post(round + "/reopen"), "{\"grounds\":\"Cambió el costo\"}"));
        assertThat(JsonPath.<String>read(again, "$.item.supersedes.item")).isEqualTo(item.toString());
        String old = json(200, as(council.chair(), get(round), null));
        assertThat(JsonPath.<String>read(old, "$.item.supersededBy.round")).isEqualTo(JsonPath.read(again, "$.id"));
        assertThat(JsonPath.<String>read(old, "$.outcome")).isEqualTo("APPROVED");
    }

    @Test
    void the_sentence_of_the_page_stands_in_the_history_too_once_it_tells_no_secret() {
        Before council = scene.council(3);
        String history = "/api/initiatives/" + council.initiative() + "/history";
        json(200, as(council.chair(), put(path(council) + "/ballot"), APPROVE));
        String open = json(200, as(council.director(), get(history), null));
        assertThat(JsonPath.<List<Object>>read(open, "$.items[?(@.event=='council.ballot-cast')].data.possible"))
                .isEmpty();
        json(200, as(council.members().get(1), put(path(council) + "/ballot"), APPROVE));
        String closed = json(200, as(council.director(), get(history), null));
        assertThat(JsonPath.<List<String>>read(
                        closed, "$.items[?(@.event=='council.round-closed')].data.possible[*].key"))
                .containsExactly("council.tally.closed.APPROVED", "council.tally.votes");
        assertThat(JsonPath.<List<String>>read(
                        closed, "$.items[?(@.event=='council.ballot-cast')].data.possible[0].key"))
                .contains("council.tally.quorum.missing", "council.tally.quorum.reached");
    }

    private String path(Before council) {
        return "/api/rounds/" + scene.last(council).id();
    }

    private MockHttpServletRequestBuilder as(
            UUID person, MockHttpServletRequestBuilder request, @Nullable String body) {
        request.header("Authorization", "Bearer " + tokens.make(person).token());
        return body == null ? request : request.contentType("application/json").content(body);
    }

    private String json(int status, MockHttpServletRequestBuilder request) {
        return Answer.of(mvc, status, request);
    }
}
