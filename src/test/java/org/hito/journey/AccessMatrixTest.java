package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint by every role, on its own, on a foreign and on an unknown object. Endpoints are asked of the running
 * application, so that a new one cannot be forgotten.
 */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class AccessMatrixTest {

    private static final List<String> EVERYBODY = List.of(
            "admin", "auditor", "director", "professional", "secretary", "chair", "council1", "council3", "advisor1");
    private static final Set<String> OPEN_TO_ALL =
            Set.of("POST /api/tokens", "POST /api/first-administrator", "POST /api/new-password");
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 409, 415, 422);

    @LocalServerPort
    int port;

    @Autowired
    As as;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    JdbcTemplate jdbc;

    private ApiClient client;

    @BeforeEach
    void connect() {
        client = new ApiClient(port, as);
    }

    record Endpoint(String method, String path) {
        Endpoint with(String id) {
            return new Endpoint(method, path.replaceAll("\\{[^}]+}", id));
        }

        boolean takesId() {
            return path.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            Endpoint asked = endpoint.with(UUID.randomUUID().toString());
            int status = client.anonymous(asked.method, asked.path).status();
            if (status != 401 && !OPEN_TO_ALL.contains(endpoint.toString())) {
                wrong.add(status + " " + endpoint);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void anUnknownObjectIsRefusedToEverybody() {
        List<String> wrong = new ArrayList<>();
        for (String person : EVERYBODY) {
            for (Endpoint endpoint : endpoints()) {
                if (endpoint.takesId()
                        && !endpoint.path.contains("{formId}")
                        && !endpoint.path.contains("{definitionId}")) {
                    for (String id : List.of(UUID.randomUUID().toString(), "..%2f", "0")) {
                        Endpoint asked = endpoint.with(id);
                        int status =
                                client.ask(person, asked.method, asked.path).status();
                        if (!REFUSED.contains(status)) {
                            wrong.add(person + " " + status + " " + asked);
                        }
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aForeignInitiativeDoesNotExistOnAnyWayIn() {
        String initiative = one("SELECT id::text FROM initiative WHERE name = 'Construcción'");
        List<String> wrong = new ArrayList<>();
        for (String stranger : List.of("advisor9", "admin")) {
            for (Endpoint endpoint : endpoints()) {
                boolean nameOnly =
                        stranger.equals("admin") && endpoint.toString().equals("GET /api/initiatives/{id}");
                if (endpoint.path.startsWith("/api/initiatives/{") && !nameOnly) {
                    int status = client.ask(stranger, endpoint.method, endpoint.with(initiative).path)
                            .status();
                    if (status != 404) {
                        wrong.add(stranger + " " + status + " " + endpoint);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void anAdministratorSeesTheNameAndNothingElse() {
        String initiative = one("SELECT id::text FROM initiative WHERE name = 'Construcción'");

        var seen =
                client.get("admin", "/api/initiatives/" + initiative).must(200).body();

        assertThat(seen.path("name").asString()).isEqualTo("Construcción");
        assertThat(seen.path("status").isNull()).isTrue();
        assertThat(seen.path("milestones").isEmpty()).isTrue();
    }

    @Test
    void anotherPersonsTaskDoesNotExistOnAnyWayIn() {
        String task = one(
                "SELECT t.id FROM inbox_task t JOIN initiative i ON i.id = t.initiative WHERE t.state = 'OPEN' AND i.demo AND t.element = 'UserTask_AnswerRemarks' LIMIT 1");
        List<String> wrong = new ArrayList<>();
        for (String stranger :
                List.of("admin", "auditor", "professional", "secretary", "chair", "council1", "advisor1")) {
            for (Endpoint endpoint : endpoints()) {
                if (endpoint.path.startsWith("/api/tasks/{")) {
                    int status = client.ask(stranger, endpoint.method, endpoint.with(task).path)
                            .status();
                    if (status != 404) {
                        wrong.add(stranger + " " + status + " " + endpoint);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void eachRoleSeesWhatItsPartNeeds() {
        String voting = one("SELECT id::text FROM initiative WHERE name = 'Construcción'");
        String round =
                one("SELECT r.id::text FROM council_round r JOIN council_item i ON i.id = r.item WHERE i.initiative = '"
                        + voting + "' ORDER BY r.opened_at DESC LIMIT 1");
        Map<String, List<Integer>> table = new LinkedHashMap<>();
        //                                               admin auditor director prof secr chair council1 council3
        // advisor1
        table.put("/api/me", List.of(200, 200, 200, 200, 200, 200, 200, 200, 200));
        table.put("/api/initiatives", List.of(200, 200, 200, 200, 200, 200, 200, 200, 200));
        table.put("/api/initiatives/" + voting, List.of(200, 200, 200, 200, 200, 200, 200, 200, 404));
        table.put("/api/initiatives/" + voting + "/history", List.of(404, 200, 200, 200, 200, 200, 200, 200, 404));
        table.put(
                "/api/initiatives/" + voting + "/history/verification",
                List.of(404, 200, 403, 403, 403, 403, 403, 403, 404));
        table.put("/api/rounds/" + round, List.of(404, 200, 200, 200, 200, 200, 200, 200, 404));
        table.put("/api/forms/register-initiative", List.of(403, 403, 200, 403, 403, 403, 403, 403, 403));
        table.put("/api/initiatives/" + voting + "/funding", List.of(404, 200, 200, 200, 200, 200, 200, 200, 404));
        table.put(
                "/api/forms/record-contribution?initiative=" + voting,
                List.of(404, 403, 200, 200, 403, 403, 403, 403, 404));
        table.put(
                "/api/forms/register-service?initiative=" + voting,
                List.of(404, 403, 200, 200, 403, 403, 403, 403, 404));
        String delivered = one("SELECT id::text FROM service_delivery WHERE free ORDER BY recorded_at LIMIT 1");
        table.put("/api/service-deliveries/" + delivered, List.of(404, 200, 200, 200, 200, 200, 200, 200, 200));
        table.put("/api/forms/deliver-service", List.of(403, 403, 200, 200, 403, 403, 403, 403, 403));
        table.put("/api/actors/duplicates", List.of(403, 403, 200, 200, 403, 403, 403, 403, 403));
        table.put("/api/actors", List.of(403, 200, 200, 200, 200, 200, 200, 200, 200));
        table.put("/api/audit", List.of(403, 200, 403, 403, 403, 403, 403, 403, 403));
        table.put("/api/audit/streams", List.of(403, 200, 403, 403, 403, 403, 403, 403, 403));
        table.put("/api/notices", List.of(200, 200, 200, 200, 200, 200, 200, 200, 200));
        table.put("/api/people", List.of(200, 200, 403, 403, 403, 403, 403, 403, 403));

        table.forEach((path, expected) -> {
            List<Integer> found =
                    EVERYBODY.stream().map(it -> client.get(it, path).status()).toList();
            assertThat(found).as(path + " by " + EVERYBODY).isEqualTo(expected);
        });
    }

    @Test
    void nobodyButADirectorRegistersAndNobodyButTheChairAdjourns() {
        String voting = one("SELECT id::text FROM initiative WHERE name = 'Construcción'");
        String round =
                one("SELECT r.id::text FROM council_round r JOIN council_item i ON i.id = r.item WHERE i.initiative = '"
                        + voting + "' ORDER BY r.opened_at DESC LIMIT 1");
        for (String person :
                List.of("admin", "auditor", "professional", "secretary", "chair", "council1", "advisor1")) {
            assertThat(client.post(person, "/api/initiatives", Map.of("data", Map.of()))
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        for (String person : List.of("auditor", "director", "professional", "secretary", "council1")) {
            for (String act : List.of("/adjourn", "/close")) {
                assertThat(client.post(person, "/api/rounds/" + round + act, Map.of("grounds", "Sin derecho"))
                                .status())
                        .as(person + act)
                        .isEqualTo(403);
            }
        }
        assertThat(client.put("director", "/api/rounds/" + round + "/ballot", Map.of("data", Map.of("vote", "APPROVE")))
                        .status())
                .isEqualTo(403);
        // as the demonstration tells it, unless another test of this context has called the council again
        client.post("council3", "/api/rounds/" + round + "/recusals", Map.of("grounds", "Mi firma es parte."));
        assertThat(client.put("council3", "/api/rounds/" + round + "/ballot", Map.of("data", Map.of("vote", "APPROVE")))
                        .status())
                .as("recused")
                .isEqualTo(403);
    }

    @Test
    void doorsOfTheEngineAreNotThere() {
        for (String path : List.of(
                "/engine-rest/task", "/camunda/app", "/h2-console", "/actuator/env", "/actuator", "/nothing/here")) {
            assertThat(client.anonymous("GET", path).status()).as(path).isEqualTo(404);
        }
    }

    private List<Endpoint> endpoints() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(AccessMatrixTest::endpoints)
                .filter(it -> it.path.startsWith("/api/"))
                .toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Endpoint(method.name(), path)))
                .collect(Collectors.toSet())
                .stream();
    }

    private String one(String sql) {
        return String.valueOf(jdbc.queryForObject(sql, String.class));
    }
}
