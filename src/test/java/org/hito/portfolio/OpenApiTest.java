package org.hito.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
