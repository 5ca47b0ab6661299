package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
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
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final List<String> EVERYBODY = List.of(
            "admin", "auditor", "director", "professional", "secretary", "chair", "council1", "council3", "advisor1");

    /** Entries, tasks and steps are many and alike: so many of each are looked at. */
    private static final int EACH = 3;

    /** In the place of a variable that this test knows nothing for: what is not there must not fail either. */
    private static final String UNKNOWN = new UUID(0, 0).toString();

    /** Links to pages of the application, without those that change only how a page is shown. */
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#?]*)\"");

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}|\\d+";

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

    /** What one person was answered, and where the pages lead: each link with a page that shows it. */
    private record Reading(Map<String, Integer> answers, Map<String, String> links) {

        long pages() {
            return answers.values().stream().filter(it -> it == 200).count();
        }
    }

    private Set<String> paths = Set.of();
    private Map<String, Reading> readings = Map.of();

    @BeforeAll
    void readEverything() {
        paths = paths();
        readings = EVERYBODY.parallelStream().collect(Collectors.toMap(it -> it, this::reading));
    }

    @Test
    void nothingThatCanBeReadFails() {
        assertThat(readings.entrySet().stream().flatMap(it -> it.getValue().answers().entrySet().stream()
                        .filter(answer -> answer.getValue() >= 500)
                        .map(answer -> it.getKey() + " " + answer)))
                .isEmpty();
        Reading auditor = readings.get("auditor");
        assertThat(auditor.pages()).isGreaterThan(auditor.answers().size() / 2);
        // a director opens the pages of acts as well, an auditor none of them
        assertThat(auditor.pages()).isGreaterThan(readings.get("chair").pages());
        assertThat(readings.get("director").pages())
                .isGreaterThan(readings.get("admin").pages());
    }

    @Test
    void noPageLeadsWhereItsReaderMayNotGo() {
        Queue<String> dead = new ConcurrentLinkedQueue<>();
        readings.entrySet().parallelStream().forEach(it -> {
            String session = as.session(it.getKey());
            Map<String, Integer> known = it.getValue().answers();
            assertThat(it.getValue().links()).as(it.getKey()).hasSizeGreaterThan(10);
            it.getValue().links().forEach((link, from) -> {
                int status = known.containsKey(link)
                        ? known.get(link)
                        : read(link, null, session).statusCode();
                if (status >= 400) {
                    dead.add(it.getKey() + " " + status + " " + link + " on " + from);
                }
            });
        });

        assertThat(dead).isEmpty();
    }

    private Reading reading(String person) {
        String session = as.session(person);
        String bearer = as.bearer(person);
        Map<String, Integer> answers = new HashMap<>();
        Map<String, String> links = new HashMap<>();
        Map<String, Integer> alike = new HashMap<>();
        for (String path : paths) {
            HttpResponse<String> response = read(path, path.startsWith("/api/") ? bearer : null, session);
            answers.put(path, response.statusCode());
            // a mail leads its receiver, who may be somebody else
            if (response.statusCode() == 200 && !path.startsWith("/mails")) {
                LINK.matcher(response.body()).results().map(it -> it.group(1)).forEach(link -> {
                    if (alike.merge(link.replaceAll(ID, "*"), 1, Integer::sum) <= EACH) {
                        links.putIfAbsent(link, path);
                    }
                });
            }
        }
        return new Reading(answers, links);
    }

    @Test
    void anAuditorReadsEverythingAboutEveryInitiativeInBothLanguages() {
        String session = as.session("auditor");
        String bearer = as.bearer("auditor");
        List<String> refused = new ArrayList<>();
        for (String path : paths) {
            boolean whole = path.matches(
                            "/initiatives/[0-9a-f-]{36}(/(dossier|dossier\\.pdf|actors|funding|services|projects|council|history|diagram))?")
                    || path.matches(
                            "/api/initiatives/[0-9a-f-]{36}(/(dossier|dossier\\.pdf|actors|funding|history|processes))?");
            if (whole) {
                for (String language : List.of("es", "en")) {
                    int status = read(path + "?lang=" + language, path.startsWith("/api/") ? bearer : null, session)
                            .statusCode();
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
            case "groups" -> ids("SELECT id::text FROM project_group ORDER BY theme");
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
                new ApiClient(port, as)
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

    private HttpResponse<String> read(String path, String bearer, String session) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html, */*");
        if (bearer == null) {
            request.header("Cookie", "SESSION=" + session);
        } else {
            request.header("Authorization", bearer);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
