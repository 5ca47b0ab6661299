package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hito.testing.HitoTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A text beyond any form is refused in words that reach who sent it, and the trail knows who that was. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class TooLargeTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {3_000_000, 12_000_000})
    void theRefusalIsToldAndRecorded(int characters) {
        ApiClient client = new ApiClient(port);
        client.get("director", "/api/me").must(200);
        long before = newest();
        ApiClient.Answer answer =
                client.post("director", "/api/initiatives", Map.of("data", Map.of("name", "x".repeat(characters))));
        answer.must(413);
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:hito:problem:too-large");
        assertThat(refusedSince(before)).containsExactly("director");
    }

    private long newest() {
        return jdbc.sql("SELECT max(seq) FROM audit_entry WHERE stream = 'system'")
                .query(Long.class)
                .single();
    }

    private List<String> refusedSince(long seq) {
        return jdbc.sql(
                        """
                        SELECT person.username FROM audit_entry JOIN person ON person.id = audit_entry.actor
                        WHERE stream = 'system' AND event = 'access.refused' AND seq > :seq
                        """)
                .param("seq", seq)
                .query(String.class)
                .list();
    }
}
