package org.hito.actor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hito.actor.TaxId;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HitoTest
@AutoConfigureMockMvc
class ActorImportTest {

    private static final AtomicInteger NEXT = new AtomicInteger(700_100_000);
    private static final String HEADER =
            "Razón social;NIT;DV;Tipo;Tamaño;Eslabones;Tractora;Constituida;Ciudad;Página web\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrailVerifier verifier;

    @Test
    void five_thousand_lines_of_which_thirty_seven_are_wrong_come_in_as_a_whole_or_not_at_all() {
        String registered = "Ya Registrada " + UUID.randomUUID();
        String taken = taxId();
        register("director", registered, taken);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        StringBuilder file = new StringBuilder(HEADER);
        Map<Integer, String> expected = new TreeMap<>();
        for (int line = 2; line <= 5_001; line++) {
            if (line % 135 == 0) {
                file.append(wrong(line, mark, registered, taken, expected));
            } else {
                file.append(good(line, mark));
            }
        }
        assertThat(expected).hasSize(37);
        int before = count();

        String read = bring("professional", "cámara.csv", file.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(JsonPath.<Integer>read(read, "$.lines")).isEqualTo(5_000);
        assertThat(JsonPath.<Integer>read(read, "$.good")).isEqualTo(4_963);
        assertThat(JsonPath.<Integer>read(read, "$.bad")).isEqualTo(37);
        assertThat(JsonPath.<List<String>>read(read, "$.unused")).containsExactly("Página web");
        Map<Integer, String> found = new TreeMap<>();
        JsonPath.<List<Map<String, Object>>>read(read, "$.problems").forEach(it -> {
            Map<?, ?> error = (Map<?, ?>) ((List<?>) it.get("errors")).get(0);
            found.put((Integer) it.get("line"), error.get("field") + " " + error.get("code"));
        });
        assertThat(found).isEqualTo(expected);
        assertThat(count()).as("nothing comes in by looking").isEqualTo(before);

        String id = JsonPath.read(read, "$.id");
        String page = Answer.of(mvc, 200, get("/actors/imports/" + id).with(as.visitor("professional")));
        assertThat(page).contains("963 líneas listas", "Línea 135", "dígito de verificación");
        String done = send(200, "professional", post("/api/actor-imports/" + id + "/confirm"), null);
        assertThat(JsonPath.<Integer>read(done, "$.imported")).isEqualTo(4_963);
        assertThat(count()).isEqualTo(before + 4_963);
        send(409, "professional", post("/api/actor-imports/" + id + "/confirm"), null);
        assertThat(verifier.verify(Stream.SYSTEM).whole()).isTrue();
    }

    @Test
    void what_somebody_registers_meanwhile_stops_the_whole_file_and_is_named() {
        String name = "Mientras Tanto " + UUID.randomUUID();
        String taxId = taxId();
        String other = "Otra " + UUID.randomUUID();
        String read = bring(
                "director",
                "a.csv",
                (HEADER + name + ";" + taxId + ";;Empresa;;;;;;\n" + other + ";;;Academia e investigación;;;;;;\n")
                        .getBytes(StandardCharsets.UTF_8));
        String id = JsonPath.read(read, "$.id");
        register("professional", name, taxId);
        int before = count();

        send(409, "director", post("/api/actor-imports/" + id + "/confirm"), null);

        assertThat(count()).isEqualTo(before);
        String now = send(200, "director", get("/api/actor-imports/" + id), null);
        assertThat(JsonPath.<Integer>read(now, "$.bad")).isEqualTo(1);
        assertThat(JsonPath.<String>read(now, "$.problems[0].errors[0].message"))
                .contains(name);
        send(200, "director", post("/api/actor-imports/" + id + "/confirm"), null);
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void lines_with_nearly_the_same_name_are_shown_and_may_stay_outside() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        register("director", "Confecciones Aurora " + mark + " Ltda", taxId());
        String read = bring(
                "director",
                "a.csv",
                ("name,kind\nConfeciones Aurora " + mark + " Ltda,FIRM\nTelares " + mark + " SAS,Firm\nTelares " + mark
                                + " S.A.,Empresa\nNada igual " + mark + ",MEDIA\n")
                        .getBytes(StandardCharsets.UTF_8));
        String id = JsonPath.read(read, "$.id");

        assertThat(JsonPath.<Integer>read(read, "$.similar")).isEqualTo(2);
        assertThat(JsonPath.<List<Integer>>read(
                        send(200, "director", get("/api/actor-imports/" + id + "/similar"), null), "$.items[*].line"))
                .containsExactly(2, 4);
        String done =
                send(200, "director", post("/api/actor-imports/" + id + "/confirm"), "{\"leaveOutSimilar\":true}");
        assertThat(JsonPath.<Integer>read(done, "$.imported")).isEqualTo(2);
    }

    @Test
    void a_file_belongs_to_whoever_brought_it() {
        byte[] file = ("Nombre;Tipo\nUna " + UUID.randomUUID() + ";FIRM\n").getBytes(StandardCharsets.UTF_8);
        String id = JsonPath.read(bring("director", "a.csv", file), "$.id");

        send(404, "professional", get("/api/actor-imports/" + id), null);
        send(404, "professional", post("/api/actor-imports/" + id + "/confirm"), null);
        send(404, "professional", delete("/api/actor-imports/" + id), null);
        for (String stranger : List.of("secretary", "auditor", "chair", "admin")) {
            send(403, stranger, get("/api/actor-imports/" + id), null);
            bring(403, stranger, "a.csv", file);
        }
        send(422, "director", post("/api/actor-imports/" + id + "/confirm"), "{\"force\":true}");
        send(204, "director", delete("/api/actor-imports/" + id), null);
        send(404, "director", get("/api/actor-imports/" + id), null);
    }

    @Test
    void a_file_that_cannot_be_read_says_why() {
        assertThat(bring(400, "director", "a.csv", "NIT;Tipo\n1;FIRM".getBytes(StandardCharsets.UTF_8)))
                .contains("Nombre");
        assertThat(bring(400, "director", "a.csv", "Nombre;Tipo;Razón social\n".getBytes(StandardCharsets.UTF_8)))
                .contains("dos veces");
        bring(400, "director", "a.csv", new byte[0]);
        bring(415, "director", "a.xls", new byte[] {1});
        bring(415, "director", "a.xlsx", new byte[] {1, 2, 3});
    }

    @Test
    void what_is_exported_is_understood_again_and_holds_no_formula() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        register("director", "=SUMA(1;1) " + mark, taxId());

        String csv = send(200, "auditor", get("/api/actors.csv").param("q", mark), null);

        assertThat(csv).contains("\"Tipo de actor\"", "\"'=SUMA(1;1) " + mark + "\"", "\"Empresa\"");
        byte[] xlsx = file("director", "/api/actors.xlsx?q=" + mark);
        Sheet sheet = new SheetReader().read("a.xlsx", xlsx);
        assertThat(sheet.lines().get(0).cells()).contains("=SUMA(1;1) " + mark, "Empresa");
        String read = bring("director", "actors.xlsx", xlsx);
        assertThat(JsonPath.<Integer>read(read, "$.unchanged")).isEqualTo(1);
        assertThat(new SheetReader()
                        .read("a.xlsx", file("director", "/api/actor-imports/template.xlsx"))
                        .header())
                .hasSize(8);
        send(403, "admin", get("/api/actors.csv"), null);
        send(403, "auditor", get("/api/actor-imports/template.csv"), null);
    }

    @Test
    void an_export_that_is_brought_back_changes_nothing_and_is_wrong_in_nothing() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        for (String each : List.of(
                "{'name':'Telares %s S.A.S.','taxId':'%s','kind':'FIRM','size':'LARGE','chainLinks':['MACHINERY','DISTRIBUTION'],"
                        + "'anchor':true,'constituted':true,'municipality':'Itagüí'}",
                "{'name':'Sin Número %s','kind':'FIRM','constituted':false}",
                "{'name':'Universidad, \"Ñ\" %s','kind':'ACADEMIA'}")) {
            send(
                    201,
                    "director",
                    post("/api/actors"),
                    "{\"data\":"
                            + each.formatted(mark, taxId())
                                    .replace("\"", "\\\"")
                                    .replace('\'', '"') + "}");
        }
        jdbc.sql(
                        """
                        INSERT INTO organisation (id, name, name_key, chain_links, anchor, registered_at)
                        VALUES (gen_random_uuid(), :name, lower(:name), '{}', false, now())
                        """)
                .param("name", "Sin Clase " + mark)
                .update();
        int before = count();

        for (String file : List.of("csv", "xlsx")) {
            for (String language : List.of("es", "en")) {
                byte[] exported = file("director", "/api/actors." + file + "?q=" + mark + "&lang=" + language);
                String read = bring("professional", "actors." + file, exported);
                assertThat(JsonPath.<Integer>read(read, "$.unchanged")).as(read).isEqualTo(4);
                assertThat(JsonPath.<Integer>read(read, "$.bad")).isZero();
                assertThat(JsonPath.<Integer>read(read, "$.good")).isZero();
                String id = JsonPath.read(read, "$.id");
                assertThat(Answer.of(mvc, 200, get("/actors/imports/" + id).with(as.visitor("professional"))))
                        .contains("El registro ya dice lo mismo que el archivo");
                send(409, "professional", post("/api/actor-imports/" + id + "/confirm"), null);
            }
        }
        assertThat(count()).isEqualTo(before);

        String changed = new String(file("director", "/api/actors.csv?q=" + mark), StandardCharsets.UTF_8)
                .replace("Itagüí", "Bello");
        String read = bring("professional", "a.csv", changed.getBytes(StandardCharsets.UTF_8));
        assertThat(JsonPath.<Integer>read(read, "$.unchanged")).isEqualTo(3);
        assertThat(JsonPath.<Integer>read(read, "$.bad")).isEqualTo(1);
    }

    private static String good(int line, String mark) {
        return "Firma %s %05d;%d;;Empresa;Mediana;Materia prima e insumos, DISTRIBUTION;No;Sí;Envigado;x\n"
                .replace("%d;;", "%s;;")
                .formatted(mark, line, taxId());
    }

    /** Seven ways of being wrong, one after the other. */
    private static String wrong(int line, String mark, String registered, String taken, Map<Integer, String> expected) {
        TaxId right = new TaxId(String.valueOf(NEXT.incrementAndGet()));
        String name = "Mala " + mark + " " + line;
        String[] ways = {
            name + ";" + right.digits() + ";" + (right.checkDigit() + 1) % 10 + ";Empresa;;;;;;\n",
            name + ";;;Gremio;;;;;;\n",
            ";" + right + ";;Empresa;;;;;;\n",
            name + ";" + taken + ";;Empresa;;;;;;\n",
            registered.toUpperCase(java.util.Locale.ROOT) + ";;;Empresa;;;;;;\n",
            "Firma " + mark + " 00002;" + right + ";;Empresa;;;;;;\n",
            name + ";" + right.digits() + ";;Empresa;;;;quizá;;\n"
        };
        String[] reasons = {
            "taxId pattern",
            "kind option",
            "name required",
            "taxId option",
            "name option",
            "name option",
            "constituted type"
        };
        int way = line / 135 % ways.length;
        expected.put(line, reasons[way]);
        return ways[way];
    }

    private static String taxId() {
        return new TaxId(String.valueOf(NEXT.incrementAndGet())).toString();
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM organisation")
                .query(Integer.class)
                .single();
    }

    private void register(String person, String name, String taxId) {
        send(
                201,
                person,
                post("/api/actors"),
                "{\"data\":{\"name\":\"%s\",\"taxId\":\"%s\",\"kind\":\"FIRM\"}}".formatted(name, taxId));
    }

    private String bring(String person, String name, byte[] content) {
        return bring(201, person, name, content);
    }

    private String bring(int status, String person, String name, byte[] content) {
        return Answer.of(
                mvc,
                status,
                multipart("/api/actor-imports")
                        .file(new MockMultipartFile("file", name, null, content))
                        .with(as.person(person)));
    }

    private byte[] file(String person, String path) {
        try {
            return mvc.perform(get(path).with(as.person(person)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String send(int status, String person, MockHttpServletRequestBuilder request, String body) {
        return Answer.of(mvc, status, request.with(as.person(person)), body);
    }
}
