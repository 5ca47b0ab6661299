package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hito.council.CouncilScene.Before;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of rounds and councils, without script. */
@HitoTest
@Import(CouncilScene.class)
class RoundPageTest {

    @Autowired
    CouncilScene scene;

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Test
    void a_member_reads_votes_and_changes_the_vote() throws Exception {
        Before council = scene.council(5);
        Cookie member = as.cookie(council.members().get(1));
        String round = "/rounds/" + scene.last(council).id();
        assertThat(page(200, get(round).cookie(member)))
                .contains("Resumen para el consejo", "Faltan 3 votos para el quórum.", "value=\"APPROVE\"");
        assertThat(page(200, get(round + "?lang=en").cookie(member))).contains("3 votes are missing for the quorum.");
        String refused =
                page(422, post(round + "/ballot").cookie(member).with(csrf()).param("vote", "REJECT"));
        assertThat(refused).contains("form-errors", "hf-failed");
        page(302, post(round + "/ballot").cookie(member).with(csrf()).param("vote", "APPROVE"));
        assertThat(scene.last(council).tally().cast()).isEqualTo(1);
        assertThat(page(200, get(round).cookie(member))).contains("Cambiar su voto");
        page(
                302,
                post(round + "/ballot")
                        .cookie(member)
                        .with(csrf())
                        .param("vote", "ABSTAIN")
                        .param("grounds", "No tengo elementos"));
        assertThat(scene.last(council).tally().count(Vote.ABSTAIN)).isEqualTo(1);
        assertThat(page(200, get(round + "/count").cookie(member)))
                .contains("hx-trigger=\"every 4s\"")
                .doesNotContain("<html");
        page(403, post(round + "/close").cookie(member).with(csrf()));
    }

    @Test
    void the_chair_adjourns_and_resumes_and_a_recused_member_reads_no_papers() throws Exception {
        Before council = scene.council(5);
        Cookie chair = as.cookie(council.chair());
        Cookie member = as.cookie(council.members().get(1));
        String round = "/rounds/" + scene.last(council).id();
        page(302, post(round + "/recusals").cookie(member).with(csrf()).param("grounds", "Mi empresa se beneficia"));
        assertThat(page(200, get(round).cookie(member)))
                .contains("Hay un impedimento suyo")
                .doesNotContain("Resumen para el consejo", "value=\"APPROVE\"");
        page(
                302,
                post(round + "/adjourn")
                        .cookie(chair)
                        .with(csrf())
                        .param("grounds", "Falta un estudio")
                        .param("until", ""));
        assertThat(page(200, get(round).cookie(chair))).contains("Falta un estudio", "Retomar el asunto");
        page(302, post(round + "/resume").cookie(chair).with(csrf()));
        assertThat(scene.last(council).number()).isEqualTo(2);
        assertThat(page(200, get(round).cookie(chair)))
                .contains("/rounds/" + scene.last(council).id());
        assertThat(page(200, get(round + "/count").cookie(chair))).doesNotContain("hx-trigger");
        page(404, get(round).cookie(as.cookie(scene.person("stranger", null))));
    }

    @Test
    void councils_are_shown_to_all_and_kept_by_the_administrator() throws Exception {
        Before council = scene.council(2);
        Cookie admin = as.cookie(council.admin());
        Cookie member = as.cookie(council.members().get(1));
        String body = "/bodies/" + council.body();
        assertThat(page(200, get("/bodies").cookie(member))).contains(body);
        assertThat(page(200, get(body).cookie(member)))
                .contains(
                        "Entidad 2",
                        "Hay quórum cuando",
                        "/rounds/" + scene.last(council).id())
                .doesNotContain("name=\"institution\"");
        assertThat(page(200, get(body).cookie(admin))).contains("name=\"institution\"");
        page(
                302,
                post(body + "/seats")
                        .cookie(admin)
                        .with(csrf())
                        .param("position", "MEMBER")
                        .param("institution", "Universidad")
                        .param("sector", "PRIVATE"));
        page(
                302,
                post(body + "/rule")
                        .cookie(admin)
                        .with(csrf())
                        .param("quorum", "2/3")
                        .param("threshold", "1/2")
                        .param("workingDaysOpen", "8"));
        assertThat(page(200, get(body).cookie(member))).contains("Universidad", "2/3");
        mvc.perform(post(body + "/rule")
                        .cookie(admin)
                        .with(csrf())
                        .accept("text/html")
                        .param("quorum", "0/3")
                        .param("threshold", "1/2")
                        .param("workingDaysOpen", "8"))
                .andExpect(redirectedUrl(body))
                .andExpect(flash().attribute("noticeTone", "bad"))
                .andExpect(flash().attribute("notice", startsWith("La regla no es válida")));
        assertThat(page(200, get(body).cookie(admin))).contains("2/3").doesNotContain("0/3");
        String name = "Comité " + java.util.UUID.randomUUID();
        for (String answered : java.util.List.of("/bodies/*", "/bodie?")) {
            mvc.perform(post("/bodies")
                            .cookie(admin)
                            .with(csrf())
                            .accept("text/html")
                            .param("kind", "COMMITTEE")
                            .param("name", name))
                    .andExpect(redirectedUrlPattern(answered));
        }
        page(
                403,
                post(body + "/seats")
                        .cookie(member)
                        .with(csrf())
                        .param("position", "MEMBER")
                        .param("institution", "Otra")
                        .param("sector", "PRIVATE"));
    }

    @Test
    void a_claim_is_made_on_the_page_and_ruled_there_by_the_chair() throws Exception {
        Before council = scene.council(5);
        Cookie chair = as.cookie(council.chair());
        Cookie member = as.cookie(council.members().get(1));
        String round = "/rounds/" + scene.last(council).id();
        String seat = council.seats().get(2).toString();
        assertThat(page(200, get(round).cookie(member))).contains("id=\"claim-seat\"");
        page(302, post(round + "/recusals").cookie(member).with(csrf()).param("seat", seat));
        assertThat(scene.last(council).roll().get(2).claims()).isEmpty();
        page(
                302,
                post(round + "/recusals")
                        .cookie(member)
                        .with(csrf())
                        .param("seat", seat)
                        .param("grounds", "Su empresa se beneficia"));
        RecusalClaim claim = scene.last(council).roll().get(2).claims().get(0);
        String ruling = round + "/recusals/" + claim.id() + "/ruling";
        assertThat(page(200, get(round).cookie(member)))
                .contains("Su empresa se beneficia")
                .doesNotContain(ruling);
        assertThat(page(200, get(round).cookie(chair))).contains(ruling);
        page(
                403,
                post(ruling)
                        .cookie(member)
                        .with(csrf())
                        .param("ruling", "UPHELD")
                        .param("grounds", "Así es, se vio"));
        page(
                302,
                post(ruling)
                        .cookie(chair)
                        .with(csrf())
                        .param("ruling", "UPHELD")
                        .param("grounds", "Así es, se vio"));
        assertThat(scene.last(council).roll().get(2).recusal().kind()).isEqualTo(RecusalKind.CLAIMED);
        assertThat(page(200, get(round).cookie(member))).contains("Así es, se vio");
    }

    @Test
    void the_administrator_adopts_a_pack_and_names_a_substitute_on_the_page() throws Exception {
        Before council = scene.council(3);
        Cookie admin = as.cookie(council.admin());
        String body = "/bodies/" + council.body();
        String seat = body + "/seats/" + council.seats().get(1) + "/substitute";
        assertThat(page(200, get(body).cookie(admin))).doesNotContain(seat);
        page(
                302,
                post(body + "/rule")
                        .cookie(admin)
                        .with(csrf())
                        .param("pack", "commercial-code-boards")
                        .param("writtenByAll", "true")
                        .param("substitutes", "true"));
        assertThat(page(200, get(body).cookie(admin))).contains(seat, "art. 437", "Versión 2");
        UUID person = scene.person("suplente", null);
        page(
                302,
                post(seat)
                        .cookie(admin)
                        .with(csrf())
                        .param("person", "suplente-" + person)
                        .param("since", "2024-01-01")
                        .param("until", ""));
        assertThat(page(200, get(body).cookie(as.cookie(council.chair())))).contains("Suplente: suplente");
        page(302, post(seat + "/end").cookie(admin).with(csrf()));
        assertThat(page(200, get(body).cookie(admin))).doesNotContain("Suplente: suplente");
        page(403, post(seat + "/end").cookie(as.cookie(council.chair())).with(csrf()));
    }

    private String page(int status, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(request.accept("text/html")).andReturn().getResponse();
        String content = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(content).isEqualTo(status);
        return content;
    }
}
