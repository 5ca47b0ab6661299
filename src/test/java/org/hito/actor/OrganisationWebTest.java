package org.hito.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@HitoTest
@AutoConfigureMockMvc
class OrganisationWebTest {

    private static final AtomicInteger NEXT = new AtomicInteger(800_100_000);

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    Organisations organisations;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void an_organisation_is_registered_found_and_corrected() {
        TaxId taxId = taxId();
        String made = send(201, "professional", post("/api/actors"), firm("Telares del Río", taxId.toString()));
        String id = JsonPath.read(made, "$.id");
        assertThat(JsonPath.<String>read(made, "$.taxId")).isEqualTo(taxId.toString());
        assertThat(JsonPath.<List<String>>read(made, "$.chainLinks")).containsExactly("FINAL_GOODS", "DISTRIBUTION");

        assertThat(found("director", "telares rio")).contains(id);
        assertThat(found("director", taxId.digits())).containsExactly(id);
        assertThat(found("director", taxId.toString())).containsExactly(id);
        assertThat(JsonPath.<List<String>>read(
                        send(200, "auditor", get("/api/actors?kind=MEDIA&q=Telares"), null), "$.items[*].id"))
                .doesNotContain(id);

        String changed = send(
                200,
                "professional",
                put("/api/actors/" + id),
                "{\"data\":{\"name\":\"Telares del Río S. A.\",\"kind\":\"FIRM\",\"constituted\":true}}");
        assertThat(JsonPath.<String>read(changed, "$.name")).isEqualTo("Telares del Río S. A.");
        assertThat(JsonPath.<Object>read(changed, "$.taxId")).isNull();
    }

    @Test
    void a_wrong_check_digit_is_refused_with_the_right_one() {
        TaxId taxId = taxId();
        String wrong = taxId.digits() + "-" + (taxId.checkDigit() + 1) % 10;

        String refused = send(422, "director", post("/api/actors"), firm("Sin Dígito", wrong));

        assertThat(JsonPath.<String>read(refused, "$.errors[0].field")).isEqualTo("taxId");
        assertThat(JsonPath.<String>read(refused, "$.errors[0].message")).contains(taxId.toString());
    }

    @Test
    void a_tax_id_belongs_to_one_organisation() {
        TaxId taxId = taxId();
        String first = send(201, "director", post("/api/actors"), firm("La Primera", taxId.toString()));

        String refused = send(
                422, "director", post("/api/actors"), firm("La Segunda", taxId.digits() + "-" + taxId.checkDigit()));

        assertThat(JsonPath.<String>read(refused, "$.errors[0].message")).contains("La Primera");
        String id = JsonPath.read(first, "$.id");
        send(200, "director", put("/api/actors/" + id), firm("La Primera", taxId.toString()));
    }

    @Test
    void nearly_the_same_names_are_shown_to_each_other() {
        send(201, "director", post("/api/actors"), firm("Confecciones Aurora Ltda", taxId().toString()));
        String second = send(201, "director", post("/api/actors"), firm("Confeciones Aurora", taxId().toString()));

        assertThat(JsonPath.<List<String>>read(second, "$.similar[*].name")).contains("Confecciones Aurora Ltda");
        String page = page(200, get("/actors/" + JsonPath.read(second, "$.id")).with(as.visitor("director")));
        assertThat(page).contains("Nombres parecidos", "Confecciones Aurora Ltda");
    }

    @Test
    void who_keeps_it_and_who_reads_it() {
        String made = send(201, "director", post("/api/actors"), firm("Para Leer", taxId().toString()));
        String path = "/api/actors/" + JsonPath.read(made, "$.id");

        send(200, "auditor", get(path), null);
        send(403, "auditor", post("/api/actors"), firm("No", taxId().toString()));
        send(403, "auditor", put(path), firm("No", taxId().toString()));
        send(403, "admin", get("/api/actors"), null);
        send(403, "admin", get(path), null);
        send(404, "director", get("/api/actors/" + UUID.randomUUID()), null);
        send(404, "director", get("/api/actors/nothing"), null);
        send(400, "director", get("/api/actors?kind=GUILD"), null);
        send(
                422,
                "director",
                post("/api/actors"),
                "{\"data\":{\"name\":\"Con más\",\"kind\":\"FIRM\",\"verified\":true}}");
        send(422, "director", post("/api/actors"), "{\"data\":{\"name\":\"Al lado\",\"kind\":\"FIRM\"},\"id\":1}");
    }

    @Test
    void the_pages_register_and_correct_and_keep_what_was_typed() {
        TaxId taxId = taxId();
        String refused = page(
                422,
                post("/actors/new")
                        .with(as.visitor("director"))
                        .param("name", "Hilos de Prueba")
                        .param("kind", "FIRM")
                        .param("taxId", taxId.digits() + "-" + (taxId.checkDigit() + 1) % 10)
                        .param("_action", "complete"));
        assertThat(refused).contains("Hilos de Prueba", taxId.toString());

        page(
                302,
                post("/actors/new")
                        .with(as.visitor("director"))
                        .param("name", "Hilos de Prueba")
                        .param("kind", "FIRM")
                        .param("taxId", taxId.toString())
                        .param("_action", "complete"));
        String id = found("director", taxId.digits()).get(0);
        assertThat(page(200, get("/actors?q=hilos").with(as.visitor("director"))))
                .contains("Hilos de Prueba", taxId.toString());
        assertThat(page(200, get("/actors/" + id + "/change").with(as.visitor("director"))))
                .contains("Hilos de Prueba", taxId.toString());
    }

    @Test
    void what_forms_of_initiatives_name_is_registered_once_and_learns() {
        String name = "Cámara " + UUID.randomUUID();
        UUID first = transaction.execute(status -> organisations.named(ActorFacts.named(name, null)));
        UUID again = transaction.execute(
                status -> organisations.named(ActorFacts.named(name.toUpperCase(), ActorKind.SUPPORT_PRIVATE)));

        assertThat(again).isEqualTo(first);
        String told = send(200, "director", get("/api/actors/" + first), null);
        assertThat(JsonPath.<String>read(told, "$.name")).isEqualTo(name);
        assertThat(JsonPath.<String>read(told, "$.kind")).isEqualTo("SUPPORT_PRIVATE");
    }

    private List<String> found(String person, String words) {
        return JsonPath.read(send(200, person, get("/api/actors").param("q", words), null), "$.items[*].id");
    }

    private String send(int status, String person, MockHttpServletRequestBuilder request, String body) {
        return Answer.of(mvc, status, request.with(as.person(person)), body);
    }

    private String page(int status, MockHttpServletRequestBuilder request) {
        return Answer.of(mvc, status, request.accept("text/html"));
    }

    private static TaxId taxId() {
        return new TaxId(String.valueOf(NEXT.incrementAndGet()));
    }

    private static String firm(String name, String taxId) {
        return """
               {"data":{"name":"%s","taxId":"%s","kind":"FIRM","size":"MEDIUM","chainLinks":["FINAL_GOODS","DISTRIBUTION"],
                "constituted":true,"municipality":"Medellín"}}
               """
                .formatted(name, taxId);
    }
}
