package org.hito.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The interface does not change unnoticed: its document is kept in {@code src/docs/openapi.json}. A change that is meant is
 * written by {@code mvn test -Dtest=OpenApiTest -Dopenapi.write=true}.
 */
@HitoTest
class OpenApiTest {

    private static final Path KEPT = Path.of("src/docs/openapi.json");

    @Autowired
    MockMvc browser;

    @Test
    void theInterfaceIsTheOneThatIsWrittenDown() throws Exception {
        String document = document();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(KEPT, document);
        }

        assertThat(document).isEqualTo(Files.readString(KEPT));
        assertThat(document()).as("asked for again").isEqualTo(document);
    }

    @Test
    void whatIsAnsweredIsWhatIsDescribed() throws Exception {
        String document = document();
        assertThat(statuses(document, "/api/tokens", "post"))
                .contains("201", "401", "429")
                .doesNotContain("200");
        assertThat(statuses(document, "/api/initiatives", "post"))
                .contains("201", "422")
                .doesNotContain("200");
        assertThat(statuses(document, "/api/tasks/{id}/claim", "post")).contains("200", "409");
        assertThat(statuses(document, "/api/tasks/{id}", "get"))
                .contains("200", "404")
                .doesNotContain("409", "429");
    }

    private static Set<String> statuses(String document, String path, String method) {
        return JsonPath.<Map<String, Object>>read(document, "$.paths['" + path + "']." + method + ".responses")
                .keySet();
    }

    private String document() throws Exception {
        return browser.perform(get("/v3/api-docs"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8)
                        .strip()
                + "\n";
    }
}
