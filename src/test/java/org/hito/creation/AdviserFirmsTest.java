package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.merge.MergeActors;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.AdviserFirms;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.BodyKind;
import org.hito.council.CouncilRule;
import org.hito.council.Position;
import org.hito.council.Seat;
import org.hito.council.Sector;
import org.hito.creation.CreationScene.Stage;
import org.hito.form.FieldError;
import org.hito.identity.Tokens;
import org.hito.platform.BadInput;
import org.hito.platform.StateMoved;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    MergeActors merge;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void an_advisory_council_is_of_an_initiative_on_every_way_in() {
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        String name = "Asesores de nadie " + UUID.randomUUID();

        assertThatThrownBy(() -> scene.as(
                        admin, () -> addBody.execute(BodyKind.ADVISORY_COUNCIL, name, CouncilRule.SIMPLE, false)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("problem.advisers-of-no-initiative");
        String answer = send(
                400, admin, post("/api/bodies"), "{\"kind\":\"ADVISORY_COUNCIL\",\"name\":\"%s\"}".formatted(name));
        assertThat(JsonPath.<String>read(answer, "$.detail"))
                .startsWith("Un Consejo Asesor es siempre de una iniciativa");
        perform(
                302,
                post("/bodies")
                        .param("kind", "ADVISORY_COUNCIL")
                        .param("name", name)
                        .param("initiative", "")
                        .with(as.visitor(admin))
                        .with(csrf()));
        assertThat(bodies.all()).extracting(Body::name).doesNotContain(name);
    }

    @Test
    void one_from_before_says_so_and_seats_nobody() {
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        UUID body = council(admin, scene.registered());
        jdbc.sql("UPDATE council_body SET initiative = NULL WHERE id = ?")
                .param(body)
                .update();

        String page = perform(200, get("/bodies/" + body).with(as.visitor(admin)));
        assertThat(page).contains("no es de ninguna iniciativa").doesNotContain("seat-institution\"");
        String answer = send(
                409,
                admin,
                post("/api/bodies/" + body + "/seats"),
                "{\"institution\":\"Hilos\",\"position\":\"MEMBER\",\"sector\":\"PRIVATE\"}");
        assertThat(JsonPath.<String>read(answer, "$.detail")).contains("no aconseja a ninguna iniciativa");
    }

    @Test
    void a_firm_has_one_seat_under_all_its_names() {
        Stage stage = scene.registered();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String before = "Hilanderías " + mark;
        String today = "Textiles " + mark;
        tell(stage, before, ActorKind.FIRM);
        tell(stage, today, ActorKind.FIRM);
        merge(stage, today, before);
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        UUID body = council(admin, stage);
        UUID seat = seat(admin, body, before);

        assertThatThrownBy(() -> seat(admin, body, today))
                .isInstanceOf(StateMoved.class)
                .hasMessageContaining("problem.institution-has-seat");
        assertThat(scene.as(admin, () -> firms.free(bodies.get(body), bodies.seats(body))))
                .doesNotContain(today, before);

        rename(stage, today, "Confecciones " + mark);
        assertThat(strangers(admin, body))
                .as("a seat is for the firm, not for its name")
                .isEmpty();
        assertThatThrownBy(() -> seat(admin, body, "Confecciones " + mark))
                .isInstanceOf(StateMoved.class)
                .hasMessageContaining("problem.institution-has-seat");
        assertThat(bodies.seats(body)).extracting(Seat::id).containsExactly(seat);
    }

    @Test
    void two_firms_with_seats_that_become_one_are_told_and_one_person_speaks_for_it() {
        Stage stage = scene.registered();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        tell(stage, "Hilanderías " + mark, ActorKind.FIRM);
        tell(stage, "Textiles " + mark, ActorKind.FIRM);
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        UUID body = council(admin, stage);
        UUID one = seat(admin, body, "Hilanderías " + mark);
        UUID other = seat(admin, body, "Textiles " + mark);
        hold(200, admin, body, one);
        assertThat(twice(admin, body)).isEmpty();

        merge(stage, "Textiles " + mark, "Hilanderías " + mark);

        assertThat(twice(admin, body)).containsExactlyInAnyOrder(one, other);
        assertThat(perform(200, get("/bodies/" + body).with(as.visitor(admin))))
                .contains("Su empresa tiene otro asiento");
        assertThat(JsonPath.<String>read(hold(409, admin, body, other), "$.detail"))
                .contains("una empresa que ya tiene asesor");
        hold(200, admin, body, one);
    }

    private String hold(int status, UUID admin, UUID body, UUID seat) {
        return send(
                status,
                admin,
                put("/api/bodies/" + body + "/seats/" + seat + "/holder"),
                "{\"person\":\"adviser-%s\",\"post\":\"MANAGER\"}".formatted(scene.person("adviser", null)));
    }

    private void merge(Stage stage, String survivor, String merged) {
        scene.as(
                stage.director(),
                () -> merge.execute(organisation(survivor), organisation(merged), Set.of(), null, "Es la misma."));
    }

    /** As the register of the community and the initiative call it from now on. */
    private void rename(Stage stage, String before, String after) {
        UUID id = organisation(before);
        send(
                200,
                stage.director(),
                put("/api/actors/" + id),
                "{\"data\":{\"name\":\"%s\",\"kind\":\"FIRM\"}}".formatted(after));
        jdbc.sql("UPDATE actor SET name = ? WHERE organisation = ?")
                .params(after, id)
                .update();
    }

    private UUID organisation(String name) {
        return jdbc.sql("SELECT id FROM organisation WHERE name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private Set<UUID> twice(UUID reader, UUID body) {
        return scene.as(
                reader, () -> firms.found(bodies.get(body), bodies.seats(body)).twice());
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
        return scene.as(
                reader, () -> firms.found(bodies.get(body), bodies.seats(body)).strangers());
    }
}
