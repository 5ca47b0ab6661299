package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hito.council.minutes.Paper;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

/** What the demonstration community shows of a council at work, as its people read it. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class DemonstrationTest {

    @LocalServerPort
    int port;

    @Autowired
    As as;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port, as);
    }

    @Test
    void a_council_of_seven_met_on_three_milestones_and_its_minutes_say_how() throws Exception {
        JsonNode minutes =
                client.get("auditor", "/api/minutes?status=SIGNED").body().path("items");
        JsonNode first = StreamSupport.stream(minutes.spliterator(), false)
                .filter(it -> it.path("number").asInt() == 1)
                .findFirst()
                .orElseThrow();
        String id = first.path("id").asString();

        String text = Paper.flat(Paper.text(client.bytes("chair", "/api/minutes/" + id + "/pdf?lang=es")));

        assertThat(text)
                .contains("Estuvieron representados 7 de 7 asientos")
                .contains("Elena Cadavid Toro, en representación de Adriana Vélez Castaño")
                .contains("después del inicio")
                .contains("Textil/Confección, Diseño y Moda (Hito): Aprobado con condiciones")
                .contains("Servicios de Medicina y Odontología (Hito): Devuelto")
                .contains("Tecnologías de la Información y las Comunicaciones (Hito): Sin quórum")
                .contains("Demostrar la fuente de los recursos del segundo año")
                .contains("Firmar el convenio de uso del laboratorio textil con la universidad")
                .contains("Nuestra entidad es dueña de dos de las clínicas que se benefician.");
        assertThat(client.get("auditor", "/api/minutes/" + id).body().path("signatures"))
                .hasSize(2);
    }

    @Test
    void twelve_projects_stand_at_every_gate_and_have_met_every_outcome() {
        JsonNode projects =
                client.get("auditor", "/api/projects?limit=100").body().path("items");

        List<JsonNode> all = projects.valueStream().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        assertThat(all).extracting(it -> it.path("gate").asString()).contains("G0", "G1", "G2", "G3", "G4");
        assertThat(all).extracting(it -> it.path("status").asString()).contains("ACTIVE", "HELD", "KILLED", "CLOSED");
        assertThat(all).filteredOn(it -> it.path("macro").asBoolean()).anySatisfy(macro -> assertThat(client.get(
                                "auditor", "/api/projects/" + macro.path("id").asString())
                        .body()
                        .path("decisions")
                        .valueStream()
                        .map(it -> it.path("decision").asString()))
                .contains("KILL"));
        assertThat(all)
                .flatExtracting(it -> client.get(
                                "auditor", "/api/projects/" + it.path("id").asString())
                        .body()
                        .path("decisions")
                        .valueStream()
                        .map(decision -> decision.path("decision").asString())
                        .toList())
                .contains("GO", "HOLD", "RECYCLE", "KILL");
    }

    @Test
    void a_member_of_a_group_finds_its_projects_on_the_start_page_and_their_evidence() {
        JsonNode portal = client.get("advisor8", "/api/projects?limit=100")
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("name").asString().startsWith("Portal de oferta"))
                .findFirst()
                .orElseThrow();

        assertThat(client.page(as.session("advisor8"), "/"))
                .contains("Mis grupos de trabajo", "Mercados externos", "Misión comercial conjunta a Centroamérica");
        assertThat(client.get("director", "/api/projects/" + portal.path("id").asString() + "/history")
                        .must(200)
                        .raw()
                        .body())
                .contains("advisor8");
        assertThat(client.get("auditor", "/api/projects?limit=100")
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(it -> it.path("status").asString().equals("CLOSED")
                                && it.path("name").asString().startsWith("Compra conjunta de conductores"))
                        .map(it -> client.get(
                                        "auditor",
                                        "/api/projects/" + it.path("id").asString() + "/documents")
                                .must(200)
                                .raw()
                                .body()))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("cotizaciones.pdf", "medicion-de-resultados.pdf");
    }

    @Test
    void a_closed_project_leaves_a_report_of_results_lessons_and_decisions() throws Exception {
        JsonNode closed = client.get("auditor", "/api/projects?status=CLOSED")
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("name").asString().startsWith("Compra conjunta de conductores"))
                .findFirst()
                .orElseThrow();
        String path = "/api/projects/" + closed.path("id").asString() + "/report.pdf";

        byte[] paper = client.bytes("auditor", path);

        assertThat(Paper.flat(Paper.text(paper)))
                .contains("Compra conjunta de conductores y aislantes", "Medido con las mismas empresas.")
                .contains("Conviene fijar desde el principio quién paga el segundo año")
                .contains("G4: Seguir adelante", "190.000.000 COP");
        assertThat(client.bytes("auditor", path)).isEqualTo(paper);
        String open = client.get("auditor", "/api/projects?status=HELD")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        assertThat(client.get("auditor", "/api/projects/" + open + "/report.pdf")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void six_initiatives_stand_at_six_points() {
        Map<String, JsonNode> all = StreamSupport.stream(
                        client.get("auditor", "/api/initiatives?limit=200")
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(it -> it.path("name").asString(), Function.identity(), (a, b) -> a));

        assertThat(milestones(all, "Energía Eléctrica")).endsWith("APPROVED");
        assertThat(milestones(all, "Textil/Confección, Diseño y Moda"))
                .containsExactly("APPROVED", "APPROVED", "APPROVED_WITH_CONDITIONS", "PENDING");
        assertThat(milestones(all, "Turismo de Negocios, Ferias y Convenciones"))
                .containsExactly("APPROVED", "PENDING", "PENDING", "PENDING");
        assertThat(milestones(all, "Servicios de Medicina y Odontología")).startsWith("RETURNED");
        assertThat(milestones(all, "Tecnologías de la Información y las Comunicaciones"))
                .startsWith("APPROVED", "HELD");
    }

    @Test
    void the_dossier_names_the_advisers_who_were_heard_and_those_who_were_not() {
        JsonNode operating = client.get("director", "/api/initiatives?status=OPERATING&q=Energ")
                .body()
                .path("items")
                .get(0);

        JsonNode opinions = client.get(
                        "director",
                        "/api/opinions?initiative=" + operating.path("id").asString())
                .body()
                .path("items");

        List<JsonNode> ofThePlan =
                opinions.valueStream().filter(it -> !it.path("phase").isNull()).toList();
        assertThat(ofThePlan).singleElement().satisfies(plan -> {
            assertThat(plan.path("advisers")).hasSize(9);
            assertThat(plan.path("missing")).hasSize(6);
        });
    }

    private static List<String> milestones(Map<String, JsonNode> all, String name) {
        return StreamSupport.stream(all.get(name).path("milestones").spliterator(), false)
                .map(it -> it.path("status").asString())
                .toList();
    }
}
