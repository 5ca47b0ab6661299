package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Everything that can be read, read by everybody: each GET of the running application, for each thing of the demonstration,
 * in the name of each role. Whoever may not see it is told so; nothing fails.
 */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class EveryPageTest {

    private static final List<String> EVERYBODY = List.of(
            "admin", "auditor", "director", "professional", "secretary", "chair", "council1", "council3", "advisor1");

    /** Entries, tasks and steps are many and alike: so many of each are looked at. */
    private static final int EACH = 3;

    /** In the place of a variable that this test knows nothing for: what is not there must not fail either. */
    private static final String UNKNOWN = new UUID(0, 0).toString();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    As as;

    @Test
    void nothingThatCanBeReadFails() {
        Set<String> paths = paths();
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        Map<String, Integer> read = new ConcurrentSkipListMap<>();
        EVERYBODY.parallelStream().forEach(person -> {
            String session = as.session(person);
            String bearer = as.bearer(person);
            for (String path : paths) {
                int status = status(path, path.startsWith("/api/") ? bearer : null, session);
                if (status >= 500) {
                    failed.add(person + " " + status + " " + path);
                }
                if (status == 200) {
                    read.merge(person, 1, Integer::sum);
                }
            }
        });

        assertThat(failed).isEmpty();
        assertThat(read).containsOnlyKeys(EVERYBODY);
        assertThat(read.get("auditor")).isGreaterThan(paths.size() / 2);
        // a director opens the pages of acts as well, an auditor none of them
        assertThat(read.get("auditor")).isGreaterThan(read.get("chair"));
        assertThat(read.get("director")).isGreaterThan(read.get("admin"));
    }

    @Test
    void anAuditorReadsEverythingAboutEveryInitiativeInBothLanguages() {
        String session = as.session("auditor");
        String bearer = as.bearer("auditor");
        List<String> refused = new ArrayList<>();
        for (String path : paths()) {
            boolean whole = path.matches(
                            "/initiatives/[0-9a-f-]{36}(/(dossier|actors|funding|services|projects|council|history|diagram))?")
                    || path.matches("/api/initiatives/[0-9a-f-]{36}(/(dossier|actors|funding|history|processes))?");
            if (whole) {
                for (String language : List.of("es", "en")) {
                    int status = status(path + "?lang=" + language, path.startsWith("/api/") ? bearer : null, session);
                    if (status != 200) {
                        refused.add(status + " " + path + " " + language);
                    }
                }
            }
        }

        assertThat(refused).isEmpty();
    }

    /** Every GET with every known thing in the place of its variables. */
    private Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(it -> it.getPatternValues().stream())
                .filter(it -> !it.startsWith("/v3/") && !it.startsWith("/swagger"))
                .forEach(it -> paths.addAll(filled(it)));
        assertThat(paths).hasSizeGreaterThan(200);
        return paths;
    }

    private List<String> filled(String pattern) {
        if (pattern.contains("/diagram/{process}")) {
            return initiatives().stream()
                    .flatMap(it -> steps(it, pattern).stream())
                    .toList();
        }
        if (!pattern.contains("{")) {
            return List.of(pattern);
        }
        String first = pattern.replaceFirst("^/api", "").split("/")[1];
        List<String> filled = new ArrayList<>();
        for (String id : things(first)) {
            String path = pattern.replaceFirst("\\{[^}]+}", id);
            if (path.contains("{seq}")) {
                (id.equals("system") ? List.of("1", "2") : entries(id))
                        .forEach(it -> filled.add(path.replace("{seq}", it)));
            } else {
                filled.add(path);
            }
        }
        return filled.stream().map(it -> it.replaceAll("\\{[^}]+}", UNKNOWN)).toList();
    }

    private List<String> things(String kind) {
        return switch (kind) {
            case "initiatives" -> initiatives();
            case "actors" -> ids("SELECT id::text FROM organisation ORDER BY name_key");
            case "contacts" -> ids("SELECT id::text FROM actor_contact");
            case "enrolments" -> ids("SELECT id::text FROM enrolment");
            case "conditions" -> ids("SELECT id::text FROM council_condition");
            case "contributions" -> ids("SELECT id::text FROM contribution ORDER BY promised_at, id");
            case "services" -> ids("SELECT id::text FROM cluster_service ORDER BY registered_at, id");
            case "service-deliveries" -> ids("SELECT id::text FROM service_delivery ORDER BY recorded_at, id");
            case "service-overrides" -> ids("SELECT id::text FROM service_override ORDER BY requested_at, id");
            case "rounds", "decisions" -> ids("SELECT id::text FROM council_round");
            case "bodies" -> ids("SELECT id::text FROM council_body");
            case "sessions" -> ids("SELECT id::text FROM council_session");
            case "minutes" -> ids("SELECT id::text FROM council_minutes");
            case "projects" -> ids("SELECT id::text FROM project ORDER BY reference");
            case "people" -> ids("SELECT id::text FROM person ORDER BY username");
            case "documents" -> ids("SELECT id::text FROM document ORDER BY uploaded_at");
            case "tasks" -> ids("SELECT id FROM inbox_task ORDER BY state DESC, id");
            case "forms" -> List.of("register-initiative", "vote-on-milestone", "nothing");
            case "audit" -> List.of("system", "nothing");
            case "models" -> ids("SELECT DISTINCT key_ FROM act_re_procdef");
            case "mails" -> ids("SELECT id::text FROM notification_mail");
            default -> List.of(UNKNOWN);
        };
    }

    private List<String> initiatives() {
        return jdbc.queryForList("SELECT id::text FROM initiative WHERE demo ORDER BY name", String.class);
    }

    private List<String> entries(String initiative) {
        return ids("SELECT min(seq)::text FROM audit_entry WHERE stream = 'initiative:" + initiative
                + "' GROUP BY event ORDER BY 1");
    }

    private List<String> ids(String sql) {
        return jdbc.queryForList("SELECT * FROM (" + sql + ") AS these LIMIT " + EACH, String.class);
    }

    private List<String> steps(String initiative, String pattern) {
        List<String> paths = new ArrayList<>();
        walk(
                new ApiClient(port)
                        .get("auditor", "/api/initiatives/" + initiative + "/processes")
                        .must(200)
                        .body(),
                node -> {
                    String path = pattern.replace("{id}", initiative)
                            .replace("{process}", node.path("id").asString());
                    if (path.contains("{element}")) {
                        Stream.concat(
                                        node.path("activeElements").valueStream(),
                                        node.path("finishedElements").valueStream())
                                .limit(2)
                                .forEach(it -> paths.add(path.replace("{element}", it.asString())));
                    } else {
                        paths.add(path);
                    }
                });
        return paths;
    }

    private static void walk(JsonNode node, java.util.function.Consumer<JsonNode> visit) {
        visit.accept(node);
        node.path("children").forEach(it -> walk(it, visit));
    }

    private int status(String path, String bearer, String session) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html, */*");
        if (bearer == null) {
            request.header("Cookie", "SESSION=" + session);
        } else {
            request.header("Authorization", bearer);
        }
        try {
            HttpResponse<Void> response = http.send(request.build(), BodyHandlers.discarding());
            return response.statusCode();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
