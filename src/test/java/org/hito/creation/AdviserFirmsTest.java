package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.AdviserFirms;
import org.hito.council.Bodies;
import org.hito.council.BodyKind;
import org.hito.council.CouncilRule;
import org.hito.council.Position;
import org.hito.council.Sector;
import org.hito.creation.CreationScene.Stage;
import org.hito.form.FieldError;
import org.hito.identity.Tokens;
import org.hito.platform.StateMoved;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.node.ArrayNode;

/** Advisers stand for firms of their own cluster (Q31), as its register of actors knows them. */
@HitoTest
@Import(CreationScene.class)
class AdviserFirmsTest {

    @Autowired
    CreationScene scene;

    @Autowired
    Community community;

    @Autowired
    AdviserFirms firms;

    @Autowired
    Bodies bodies;

    @Autowired
    AddBody addBody;

    @Autowired
    AddSeat addSeat;

    @Autowired
    AdvisorySeats seats;

    @Autowired
    OrganisationDraft draft;

    @Autowired
    Tokens tokens;

    @Autowired
    As as;

    @Autowired
    MockMvc mvc;

    @Test
    void a_seat_is_for_a_firm_of_the_register_only() {
        Stage stage = scene.registered();
        tell(stage, "Conductores del Valle S.A.S.", ActorKind.FIRM);
        tell(stage, "Universidad del Valle", ActorKind.ACADEMIA);
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        UUID body = council(admin, stage);

        for (String stranger : List.of("Universidad del Valle", "Empresa de otra región")) {
            assertThatThrownBy(() -> seat(admin, body, stranger))
                    .isInstanceOf(StateMoved.class)
                    .hasMessageContaining("problem.adviser-of-no-firm");
            String page = perform(
                    302,
                    post("/bodies/" + body + "/seats")
                            .param("institution", stranger)
                            .param("position", "MEMBER")
                            .param("sector", "PRIVATE")
                            .with(as.visitor(admin))
                            .with(csrf()));
            assertThat(page).isEmpty();
            String answer = send(
                    409,
                    admin,
                    post("/api/bodies/" + body + "/seats"),
                    "{\"institution\":\"%s\",\"position\":\"MEMBER\",\"sector\":\"PRIVATE\"}".formatted(stranger));
            assertThat(JsonPath.<String>read(answer, "$.detail"))
                    .contains("«" + stranger + "»", "Pida a la dirección que la registre");
        }
        assertThat(bodies.seats(body)).isEmpty();
        assertThat(scene.as(admin, () -> firms.free(bodies.get(body), List.of())))
                .containsExactly("Conductores del Valle S.A.S.");
        seat(admin, body, "CONDUCTORES DEL VALLE SAS");
        assertThat(scene.as(admin, () -> firms.free(bodies.get(body), bodies.seats(body))))
                .isEmpty();
        tell(stage, "Empresa de otra región", ActorKind.FIRM);
        seat(admin, body, "Empresa de otra región");
        assertThat(bodies.seats(body)).hasSize(2);
    }

    @Test
    void nobody_is_seated_for_a_firm_that_left_and_the_seat_is_pointed_out() {
        Stage stage = scene.registered();
        tell(stage, "Conductores del Valle", ActorKind.FIRM);
        tell(stage, "Mediciones Bello", ActorKind.FIRM);
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        UUID body = council(admin, stage);
        seat(admin, body, "Conductores del Valle");
        UUID left = seat(admin, body, "Mediciones Bello");
        tell(stage, "Mediciones Bello", ActorKind.SUPPORT_PRIVATE);

        assertThat(strangers(admin, body)).isEqualTo(Set.of(left));
        assertThat(strangers(stage.director(), body)).isEqualTo(Set.of(left));
        assertThat(strangers(scene.person("nobody", "DIRECTOR"), body))
                .as("who does not see the initiative learns nothing of its register")
                .isEmpty();
        UUID person = scene.person("adviser", null);
        String username = "adviser-" + person;
        send(
                409,
                admin,
                put("/api/bodies/" + body + "/seats/" + left + "/holder"),
                "{\"person\":\"%s\",\"post\":\"MANAGER\"}".formatted(username));
        assertThat(bodies.seats(body)).allMatch(seat -> seat.holder() == null);

        tell(stage, "Mediciones Bello", ActorKind.FIRM);
        assertThat(strangers(admin, body)).isEmpty();
        send(
                200,
                admin,
                put("/api/bodies/" + body + "/seats/" + left + "/holder"),
                "{\"person\":\"%s\",\"post\":\"MANAGER\"}".formatted(username));
    }

    @Test
    void a_firm_has_one_seat_however_it_is_spelt() {
        Stage stage = scene.registered();
        tell(stage, "Energías del Nus S.A.", ActorKind.FIRM);
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        UUID body = council(admin, stage);
        seat(admin, body, "Energías del Nus S.A.");

        assertThatThrownBy(() -> seat(admin, body, "ENERGIAS DEL NUS SA"))
                .isInstanceOf(StateMoved.class)
                .hasMessageContaining("problem.institution-has-seat");
    }

    @Test
    void the_design_of_the_organisation_takes_firms_of_the_cluster_and_those_still_to_be_invited() {
        Stage stage = scene.registered();
        tell(stage, "Mediciones Bello", ActorKind.FIRM);
        UUID initiative = stage.initiative();
        ArrayNode rows = scene.as(
                stage.director(), () -> (ArrayNode) draft.of(initiative).data().path("advisorySeats"));
        List<String> names =
                rows.valueStream().map(it -> it.path("firm").asString()).toList();
        List<String> holders =
                rows.valueStream().map(it -> it.path("holder").asString()).toList();

        assertThat(names).hasSize(9).contains("Mediciones Bello");
        assertThat(seats.errors(initiative, names, holders)).isEmpty();
        List<String> foreign = new ArrayList<>(names);
        foreign.set(8, "Empresa de otra región");
        assertThat(seats.errors(initiative, foreign, holders))
                .extracting(FieldError::field)
                .containsExactly("advisorySeats[8].firm");
        foreign.set(8, "Firm to invite 9");
        assertThat(seats.errors(initiative, foreign, holders)).isEmpty();
    }

    private UUID council(UUID admin, Stage stage) {
        return scene.as(
                admin,
                () -> addBody.execute(
                        BodyKind.ADVISORY_COUNCIL,
                        "Asesor " + UUID.randomUUID(),
                        CouncilRule.SIMPLE,
                        stage.initiative(),
                        false));
    }

    private String send(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        return perform(
                status,
                request.header("Authorization", "Bearer " + tokens.make(person).token())
                        .contentType("application/json")
                        .content(body));
    }

    private String perform(int status, MockHttpServletRequestBuilder request) {
        return Answer.of(mvc, status, request);
    }

    private UUID seat(UUID admin, UUID body, String institution) {
        return scene.as(admin, () -> addSeat.execute(body, Position.MEMBER, institution, Sector.PRIVATE));
    }

    private void tell(Stage stage, String name, ActorKind kind) {
        community.takesPart(stage.initiative(), name, kind);
    }

    private Set<UUID> strangers(UUID reader, UUID body) {
        return scene.as(reader, () -> firms.strangers(bodies.get(body), bodies.seats(body)));
    }
}
