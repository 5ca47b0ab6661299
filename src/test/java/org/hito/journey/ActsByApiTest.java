package org.hito.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is done by a page can be done by the interface: each act of a page has its endpoint, and a new one needs it too. */
@HitoTest
class ActsByApiTest {

    /** Acts of pages only: what a browser needs between reading a form and sending it, and its own session. */
    private static final Set<String> OF_THE_BROWSER = Set.of(
            "/actors/new/fields",
            "/actors/{id}/change/fields",
            "/initiatives/new/fields",
            "/initiatives/{id}/funding/new/fields",
            "/initiatives/{id}/services/new/fields",
            "/tasks/{id}/fields",
            "/rounds/{id}/ballot/fields",
            "/sign-in",
            "/sign-in/demo",
            "/sign-out");

    /** Acts whose endpoint is not the same path below {@code /api}. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            entry("/actors/new", "POST /api/actors"),
            entry("/actors/{id}/change", "PUT /api/actors/{id}"),
            entry("/actors/imports", "POST /api/actor-imports"),
            entry("/actors/imports/{id}/confirm", "POST /api/actor-imports/{id}/confirm"),
            entry("/actors/imports/{id}/discard", "DELETE /api/actor-imports/{id}"),
            entry("/actors/{id}/contacts/new", "POST /api/actors/{id}/contacts"),
            entry("/initiatives/{id}/enrolments/new", "POST /api/initiatives/{id}/enrolments"),
            entry("/initiatives/new", "POST /api/initiatives"),
            entry("/initiatives/{id}/funding/new", "POST /api/contributions"),
            entry("/initiatives/{id}/services/new", "POST /api/services"),
            entry("/services/{id}/deliver", "POST /api/service-deliveries"),
            entry("/initiatives/{id}/groups/new", "POST /api/initiatives/{id}/groups"),
            entry("/groups/{id}/change", "PUT /api/groups/{id}"),
            entry("/projects/{id}/spendings/new", "POST /api/projects/{id}/spendings"),
            entry("/initiatives/{id}/projects/new", "POST /api/initiatives/{id}/projects"),
            entry("/inbox/notices/{id}/dismiss", "POST /api/notices/{id}/dismiss"),
            entry("/tasks/{id}", "POST /api/tasks/{id}/complete"),
            entry("/tasks/{id}/give-back", "POST /api/tasks/{id}/unclaim"),
            entry("/bodies/{id}/rule", "POST /api/bodies/{id}/rules"),
            entry("/bodies/{id}/seats/{seat}/vacate", "DELETE /api/bodies/{id}/seats/{seat}/holder"),
            entry("/bodies/{id}/seats/{seat}/substitute/end", "DELETE /api/bodies/{id}/seats/{seat}/substitute"),
            entry("/bodies/{id}/sessions/new", "POST /api/sessions"),
            entry("/sessions/{id}/items/{number}/hands", "POST /api/sessions/{id}/items/{number}/show-of-hands"),
            entry("/people/{id}/sessions/end", "DELETE /api/people/{id}/sessions"),
            entry("/people/{id}/tokens/{token}/revoke", "DELETE /api/people/{id}/tokens/{token}"),
            entry("/me/tokens", "POST /api/tokens"),
            entry("/me/tokens/{id}/revoke", "DELETE /api/tokens/{id}"),
            entry("/mail-queue/{id}/retry", "POST /api/mail-queue/mails/{id}/retry"));

    /** Pages that are read and are more than a form or a frame, by what answers the same to a program. */
    private static final Map<String, String> READINGS = Map.ofEntries(
            entry("/actors", "GET /api/actors"),
            entry("/actors/{id}", "GET /api/actors/{id}"),
            entry("/actors/{id}/contacts", "GET /api/actors/{id}/contacts"),
            entry("/actors/duplicates", "GET /api/actors/duplicates"),
            entry("/actors/imports/{id}", "GET /api/actor-imports/{id}"),
            entry("/actors.csv", "GET /api/actors.csv"),
            entry("/actors.xlsx", "GET /api/actors.xlsx"),
            entry("/audit", "GET /api/audit/streams"),
            entry("/audit/system", "GET /api/audit"),
            entry("/audit/verification", "GET /api/audit/verification"),
            entry("/bodies", "GET /api/bodies"),
            entry("/bodies/{id}", "GET /api/bodies/{id}"),
            entry("/conditions", "GET /api/conditions"),
            entry("/conditions/{id}", "GET /api/conditions/{id}"),
            entry("/contributions/{id}", "GET /api/contributions/{id}"),
            entry("/inbox", "GET /api/notices"),
            entry("/initiatives", "GET /api/initiatives"),
            entry("/initiatives/{id}", "GET /api/initiatives/{id}"),
            entry("/initiatives/{id}/actors", "GET /api/initiatives/{id}/actors"),
            entry("/initiatives/{id}/council", "GET /api/rounds"),
            entry("/initiatives/{id}/diagram", "GET /api/initiatives/{id}/processes"),
            entry("/initiatives/{id}/dossier", "GET /api/initiatives/{id}/dossier"),
            entry("/initiatives/{id}/dossier.pdf", "GET /api/initiatives/{id}/dossier.pdf"),
            entry("/initiatives/{id}/enrolments", "GET /api/initiatives/{id}/enrolments"),
            entry("/initiatives/{id}/funding", "GET /api/initiatives/{id}/funding"),
            entry("/initiatives/{id}/history", "GET /api/initiatives/{id}/history"),
            entry("/initiatives/{id}/history/verification", "GET /api/initiatives/{id}/history/verification"),
            entry("/mail-queue", "GET /api/mail-queue"),
            entry("/minutes", "GET /api/minutes"),
            entry("/minutes/{id}", "GET /api/minutes/{id}"),
            entry("/minutes/{id}/pdf", "GET /api/minutes/{id}/pdf"),
            entry("/me", "GET /api/me"),
            entry("/me/notifications", "GET /api/me/notifications"),
            entry("/opinions/{id}", "GET /api/opinions/{id}"),
            entry("/initiatives/{id}/projects", "GET /api/projects"),
            entry("/projects", "GET /api/projects"),
            entry("/initiatives/{id}/groups", "GET /api/initiatives/{id}/groups"),
            entry("/projects/{id}/sheets/{number}", "GET /api/projects/{id}/sheets/{number}"),
            entry("/projects/{id}", "GET /api/projects/{id}"),
            entry("/projects/{id}/report.pdf", "GET /api/projects/{id}/report.pdf"),
            entry("/groups/{id}", "GET /api/groups/{id}"),
            entry("/projects/{id}/documents", "GET /api/projects/{id}/documents"),
            entry("/projects/{id}/history", "GET /api/projects/{id}/history"),
            entry("/projects/{id}/diagram", "GET /api/projects/{id}/processes"),
            entry("/projects/{id}/diagram/{process}", "GET /api/projects/{id}/processes"),
            entry("/projects/{id}/diagram/{process}/steps/{element}", "GET /api/projects/{id}/history"),
            entry("/people", "GET /api/people"),
            entry("/people/{id}", "GET /api/people/{id}"),
            entry("/rounds/{id}", "GET /api/rounds/{id}"),
            entry("/search", "GET /api/search"),
            entry("/services", "GET /api/services"),
            entry("/initiatives/{id}/services", "GET /api/services"),
            entry("/services/{id}", "GET /api/services/{id}"),
            entry("/tasks/{id}", "GET /api/tasks/{id}/form"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyActOfAPageHasItsEndpoint() {
        Set<String> endpoints = endpoints();
        Set<String> acts = mapped(RequestMethod.POST).stream()
                .filter(it -> !it.startsWith("/api/") && !OF_THE_BROWSER.contains(it))
                .collect(Collectors.toSet());
        assertThat(acts).hasSizeGreaterThan(30).containsAll(ELSEWHERE.keySet());
        assertThat(acts).allSatisfy(act -> assertThat(endpoints)
                .as("what does the same as the page's " + act)
                .containsAnyElementsOf(
                        ELSEWHERE.containsKey(act)
                                ? List.of(ELSEWHERE.get(act))
                                : List.of("POST /api" + act, "PUT /api" + act, "PATCH /api" + act)));
    }

    @Test
    void whatAPageTellsIsToldToProgramsToo() {
        assertThat(mapped(RequestMethod.GET)).containsAll(READINGS.keySet());
        assertThat(endpoints()).containsAll(READINGS.values());
    }

    private Set<String> endpoints() {
        return List.of(RequestMethod.values()).stream()
                .flatMap(method -> mapped(method).stream().map(it -> method + " " + it))
                .collect(Collectors.toSet());
    }

    private Set<String> mapped(RequestMethod method) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(method))
                .flatMap(it -> it.getPatternValues().stream())
                .collect(Collectors.toSet());
    }
}
