package org.hito.actor.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of funding, without script: record, note with a file, be told what is wrong, withdraw. */
@HitoTest
@Import(CreationScene.class)
class FundingPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    Contributions contributions;

    private Stage stage;

    @BeforeEach
    void register() {
        stage = scene.registered();
    }

    @Test
    void a_contribution_is_recorded_and_received_with_its_receipt() {
        assertThat(page(200, get(path("")))).contains("Todavía no hay recursos", "Registrar un aporte");
        assertThat(page(422, record("Alcaldía", ""))).contains("Alcaldía");
        page(302, record("Alcaldía", "1500000"));
        Contribution made = contributions.of(stage.initiative()).get(0);
        assertThat(page(200, get(path("")))).contains("Alcaldía", "1.500.000 COP", "Prometido");

        MockMultipartFile receipt = new MockMultipartFile(
                "evidence",
                "recibo.pdf",
                "application/pdf",
                "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes());
        page(
                302,
                multipart("/contributions/" + made.id() + "/receipts")
                        .file(receipt)
                        .param("day", LocalDate.now(ZoneOffset.UTC).toString())
                        .param("amount", "500000")
                        .param("concept", "Primer desembolso")
                        .param("_action", "complete"));
        assertThat(page(200, get("/contributions/" + made.id())))
                .contains("Primer desembolso", "recibo.pdf", "500.000 COP", "Anotar un gasto")
                .doesNotContain("Este aporte no llegará");

        String refused = page(
                409,
                post("/contributions/" + made.id() + "/spendings")
                        .param("day", LocalDate.now(ZoneOffset.UTC).toString())
                        .param("amount", "500001")
                        .param("concept", "Estudio")
                        .param("_action", "complete"));
        assertThat(refused).contains("quedan 500.000 COP por gastar", "Estudio");
    }

    @Test
    void what_will_not_come_is_withdrawn_and_readers_are_offered_no_act() {
        page(302, record("Alcaldía", "10"));
        UUID made = contributions.of(stage.initiative()).get(0).id();
        UUID chair = scene.chair(stage);
        for (String path : List.of(path(""), "/contributions/" + made)) {
            assertThat(page(200, get(path), chair))
                    .contains("Alcaldía")
                    .doesNotContain("Registrar un aporte", "Anotar lo recibido", "Este aporte no llegará");
        }
        page(403, get(path("/new")), chair);
        page(403, post("/contributions/" + made + "/withdraw").param("grounds", "No me toca"), chair);

        page(302, post("/contributions/" + made + "/withdraw").param("grounds", "Cambió de planes"));

        assertThat(page(200, get(path("")))).doesNotContain("Alcaldía");
        assertThat(page(200, get("/contributions/" + made))).contains("Retirado");
    }

    private MockHttpServletRequestBuilder record(String contributor, String amount) {
        return post(path("/new"))
                .param("initiative", stage.initiative().toString())
                .param("project", "INITIATIVE")
                .param("contributor", contributor)
                .param("source", "LOCAL")
                .param("form", "CASH")
                .param("amount", amount)
                .param("currency", "COP")
                .param("due", "2031-01-15")
                .param("purpose", "Salarios")
                .param("_action", "complete");
    }

    private String path(String more) {
        return "/initiatives/" + stage.initiative() + "/funding" + more;
    }

    private String page(int status, AbstractMockHttpServletRequestBuilder<?> request) {
        return page(status, request, stage.director());
    }

    private String page(int status, AbstractMockHttpServletRequestBuilder<?> request, UUID person) {
        return Answer.of(mvc, status, request.with(as.visitor(person)).accept("text/html"));
    }
}
