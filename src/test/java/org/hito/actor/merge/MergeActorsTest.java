package org.hito.actor.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.actor.Commitment;
import org.hito.actor.CommitmentKind;
import org.hito.actor.TaxId;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.council.FirmsOfCluster;
import org.hito.creation.CreationScene;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HitoTest
@AutoConfigureMockMvc
@Import(CreationScene.class)
class MergeActorsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(500_100_000);

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    Community community;

    @Autowired
    ActorRegister register;

    @Autowired
    TrailVerifier verifier;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FirmsOfCluster firms;

    @Test
    void what_pointed_to_the_one_that_goes_leads_to_the_survivor_and_its_record_leads_there() {
        CreationScene.Stage stage = scene.registered();
        String mark = UUID.randomUUID().toString();
        String spelt = "Hilos " + mark + " Ltda";
        named(stage, spelt);
        String goes = only(spelt);
        String stays = made("Hilos " + mark + " S.A.S.", taxId(), "Bello");

        send(
                200,
                "director",
                post("/api/actors/" + stays + "/merge"),
                "{\"other\":\"" + goes + "\",\"take\":[\"name\"],\"grounds\":\"Es la misma, dicen sus estatutos.\"}");

        String old = send(200, "auditor", get("/api/actors/" + goes), null);
        assertThat(JsonPath.<String>read(old, "$.mergedInto")).isEqualTo(stays);
        assertThat(JsonPath.<String>read(old, "$.name")).isEqualTo(spelt);
        String now = send(200, "auditor", get("/api/actors/" + stays), null);
        assertThat(JsonPath.<String>read(now, "$.name")).isEqualTo(spelt);
        assertThat(JsonPath.<String>read(now, "$.municipality")).isEqualTo("Bello");
        assertThat(JsonPath.<List<String>>read(now, "$.initiatives[*].id"))
                .containsExactly(stage.initiative().toString());
        assertThat(found(mark)).containsExactly(stays);
        assertThat(Answer.of(mvc, 302, get("/actors/" + goes).with(as.visitor("director"))))
                .isEmpty();
        named(stage, spelt.toUpperCase());
        assertThat(found(mark)).as("the old spelling leads to the survivor").containsExactly(stays);
        assertThat(verifier.verify(Stream.SYSTEM).whole()).isTrue();
        String history =
                send(200, "auditor", get("/api/initiatives/" + stage.initiative() + "/history?limit=200"), null);
        assertThat(JsonPath.<List<String>>read(history, "$.items[*].event")).contains("actor.merged");
        send(409, "director", put("/api/actors/" + goes), "{\"data\":{\"name\":\"Otra\",\"kind\":\"FIRM\"}}");
        send(
                409,
                "director",
                post("/api/actors/" + goes + "/merge"),
                "{\"other\":\"" + made("Otra más " + mark, taxId(), "Bello") + "\",\"grounds\":\"No se puede.\"}");
    }

    @Test
    void a_chain_of_merges_leads_to_the_last_survivor_and_the_tax_id_is_free_for_it() {
        String taxId = taxId();
        String first = made("Uno " + UUID.randomUUID(), taxId, "Bello");
        String second = made("Dos " + UUID.randomUUID(), taxId(), "Bello");
        String third = made("Tres " + UUID.randomUUID(), taxId(), "Bello");

        merge(200, second, first, "\"taxId\"");
        merge(200, third, second, "\"taxId\"");

        for (String gone : List.of(first, second)) {
            assertThat(JsonPath.<String>read(send(200, "auditor", get("/api/actors/" + gone), null), "$.mergedInto"))
                    .isEqualTo(third);
        }
        assertThat(JsonPath.<String>read(send(200, "auditor", get("/api/actors/" + third), null), "$.taxId"))
                .isEqualTo(taxId);
    }

    @Test
    void of_two_merges_at_once_that_cross_one_happens() throws Exception {
        for (int turn = 0; turn < 5; turn++) {
            String one = made("Cruce A " + UUID.randomUUID(), taxId(), "Bello");
            String other = made("Cruce B " + UUID.randomUUID(), taxId(), "Bello");
            CyclicBarrier together = new CyclicBarrier(2);
            List<Integer> answers = new ArrayList<>();
            ExecutorService two = Executors.newFixedThreadPool(2);
            try {
                List<Future<Integer>> asked = List.of(
                        two.submit(() -> status(together, one, other)), two.submit(() -> status(together, other, one)));
                for (Future<Integer> it : asked) {
                    answers.add(it.get());
                }
            } finally {
                two.shutdown();
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void pairs_that_may_be_one_are_found_by_their_names() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String one = made("Curtiembres " + mark + " Ltda", taxId(), "Bello");
        String other = made("Curtiembres " + mark + " S.A.S.", taxId(), "Bello");

        String pairs = send(200, "professional", get("/api/actors/duplicates"), null);

        assertThat(JsonPath.<List<String>>read(pairs, "$.items[*].one"))
                .anyMatch(it -> it.equals(one) || it.equals(other));
        String page = Answer.of(
                mvc, 200, get("/actors/" + one + "/merge?with=" + other).with(as.visitor("director")));
        assertThat(page).contains("Curtiembres " + mark + " Ltda", "Curtiembres " + mark + " S.A.S.", "from-taxId");
    }

    @Test
    void the_one_with_a_tax_id_is_proposed_to_be_kept_whichever_came_first() {
        for (int i = 0; i < 5; i++) {
            String mark = UUID.randomUUID().toString().substring(0, 8);
            String known = made("Talabarteros " + mark + " Ltda", taxId(), "Bello");
            String other = made("Talabarteros " + mark + " S.A.S.", "", "Bello");

            String pairs = send(200, "professional", get("/api/actors/duplicates"), null);

            assertThat(JsonPath.<List<String>>read(pairs, "$.items[?(@.other=='" + other + "')].one"))
                    .containsExactly(known);
        }
    }

    @Test
    void who_merges_and_what_is_refused() {
        String one = made("Rechazo A " + UUID.randomUUID(), taxId(), "Bello");
        String other = made("Rechazo B " + UUID.randomUUID(), taxId(), "Bello");
        String path = "/api/actors/" + one + "/merge";
        String body = "{\"other\":\"" + other + "\",\"grounds\":\"Son la misma.\"}";

        send(403, "auditor", post(path), body);
        send(403, "admin", post(path), body);
        send(403, "auditor", get("/api/actors/duplicates"), null);
        send(422, "director", post(path), "{\"other\":\"" + other + "\"}");
        send(422, "director", post(path), "{\"grounds\":\"Son la misma.\"}");
        send(422, "director", post(path), body.replace("}", ",\"take\":[\"id\"]}"));
        send(422, "director", post(path), body.replace("}", ",\"force\":true}"));
        send(404, "director", post(path), body.replace(other, UUID.randomUUID().toString()));
        send(400, "director", post(path), body.replace(other, one));
    }

    @Test
    void every_table_that_points_to_an_organisation_is_moved() {
        List<String> pointing = jdbc.sql(
                        """
                        SELECT conrelid::regclass::text FROM pg_constraint
                        WHERE contype = 'f' AND confrelid = 'organisation'::regclass AND conrelid <> 'organisation'::regclass ORDER BY 1
                        """)
                .query(String.class)
                .list();
        List<String> moved = new ArrayList<>(MergeTable.POINTING);
        moved.add("organisation_identity");

        assertThat(pointing).containsExactlyInAnyOrderElementsOf(moved);
    }

    @Test
    void two_actors_of_an_initiative_become_one_that_committed_to_what_either_did_and_stay_one() {
        CreationScene.Stage stage = scene.registered();
        String mark = UUID.randomUUID().toString();
        String kept = "Par Uno " + mark;
        String gone = "Par Dos " + mark;
        named(stage, kept);
        named(stage, gone);
        community.as(
                stage.director(),
                () -> community.inTransaction(() -> {
                    register.commitments(stage.initiative(), List.of(commitment(kept), commitment(gone)));
                    return mark;
                }));
        merge(200, only(kept), only(gone), "");

        String actors = send(200, "auditor", get("/api/initiatives/" + stage.initiative() + "/actors"), null);
        assertThat(JsonPath.<List<String>>read(actors, "$.items[*].actor.name")).containsExactly(kept);
        assertThat(JsonPath.<List<String>>read(actors, "$.items[0].commitments[*].actor"))
                .containsExactly(kept, kept);
        named(stage, gone);
        actors = send(200, "auditor", get("/api/initiatives/" + stage.initiative() + "/actors"), null);
        assertThat(JsonPath.<List<String>>read(actors, "$.items[*].actor.name")).containsExactly(kept);
    }

    @Test
    void what_is_written_after_a_merge_points_to_the_survivor_whatever_was_read_before_it() {
        CreationScene.Stage stage = scene.registered();
        String stays = made("Tarde A " + UUID.randomUUID(), taxId(), "Bello");
        String goes = made("Tarde B " + UUID.randomUUID(), taxId(), "Bello");
        merge(200, stays, goes, "");

        jdbc.sql(
                        """
                        INSERT INTO enrolment (id, initiative, organisation, chain_link, requested_by, requested_at, status)
                        VALUES (gen_random_uuid(), ?, ?::uuid, 'MACHINERY', ?, now(), 'DROPPED')
                        """)
                .params(stage.initiative(), goes, stage.director())
                .update();

        assertThat(jdbc.sql("SELECT organisation::text FROM enrolment WHERE initiative = ?")
                        .param(stage.initiative())
                        .query(String.class)
                        .list())
                .containsExactly(stays);
        assertThat(jdbc.sql(
                                """
                                SELECT tgrelid::regclass::text FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                                WHERE p.proname = 'actor_points_to_living'
                                """)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(MergeTable.POINTING);
    }

    @Test
    void a_firm_is_known_by_the_names_that_were_merged_into_it() {
        CreationScene.Stage stage = scene.registered();
        String mark = UUID.randomUUID().toString();
        String goes = made("Antes " + mark + " S.A.", taxId(), "Bello");
        String name = "Después " + mark + " S.A.S.";
        String stays = made(name, taxId(), "Bello");
        named(stage, name);
        merge(200, stays, goes, "");

        assertThat(firms.of(stage.initiative()))
                .accepts("ANTES " + mark, "Despues " + mark + " Ltda.")
                .rejects(mark);
    }

    @Test
    void the_tax_id_of_the_one_that_went_leads_to_the_survivor_and_is_taken() {
        String taxId = taxId();
        String goes = made("Número A " + UUID.randomUUID(), taxId, "Bello");
        String name = "Número B " + UUID.randomUUID();
        String stays = made(name, taxId(), "Bello");
        merge(200, stays, goes, "");

        String refused = send(
                422,
                "director",
                post("/api/actors"),
                "{\"data\":{\"name\":\"Otra vez\",\"taxId\":\"%s\",\"kind\":\"FIRM\"}}".formatted(taxId));

        assertThat(JsonPath.<String>read(refused, "$.errors[0].message")).contains(name);
    }

    private static Commitment commitment(String actor) {
        return new Commitment(
                actor, CommitmentKind.TIME, "Una persona de " + actor, null, null, null, "Gerencia", null);
    }

    private int status(CyclicBarrier together, String survivor, String other) throws Exception {
        MockHttpServletRequestBuilder request = post("/api/actors/" + survivor + "/merge")
                .with(as.person("director"))
                .contentType("application/json")
                .content("{\"other\":\"" + other + "\",\"grounds\":\"A la vez.\"}");
        together.await();
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    private void merge(int status, String survivor, String other, String take) {
        send(
                status,
                "director",
                post("/api/actors/" + survivor + "/merge"),
                "{\"other\":\"" + other + "\",\"take\":[" + take + "],\"grounds\":\"Son la misma.\"}");
    }

    private void named(CreationScene.Stage stage, String name) {
        community.as(
                stage.director(),
                () -> community.inTransaction(() -> {
                    register.tell(stage.initiative(), List.of(ActorFacts.named(name, ActorKind.FIRM)));
                    return name;
                }));
    }

    private String only(String words) {
        assertThat(found(words)).hasSize(1);
        return found(words).get(0);
    }

    private List<String> found(String words) {
        return JsonPath.read(send(200, "director", get("/api/actors").param("q", words), null), "$.items[*].id");
    }

    private String made(String name, String taxId, String municipality) {
        return JsonPath.read(
                send(
                        201,
                        "director",
                        post("/api/actors"),
                        "{\"data\":{\"name\":\"%s\",\"taxId\":\"%s\",\"kind\":\"FIRM\",\"municipality\":\"%s\"}}"
                                .formatted(name, taxId, municipality)),
                "$.id");
    }

    private static String taxId() {
        return new TaxId(String.valueOf(NEXT.incrementAndGet())).toString();
    }

    private String send(int status, String person, MockHttpServletRequestBuilder request, String body) {
        return Answer.of(mvc, status, request.with(as.person(person)), body);
    }
}
