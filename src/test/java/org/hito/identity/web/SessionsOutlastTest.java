package org.hito.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hito.HitoApplication;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.identity.TestPeople;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@HitoTest
class SessionsOutlastTest {

    private static final List<String> SHARED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.flyway.url",
            "spring.flyway.user",
            "spring.flyway.password");

    @Autowired
    As as;

    @Autowired
    TestPeople people;

    @Autowired
    Environment settings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aSessionOutlastsTheApplicationAndEndsOnEveryNode() throws Exception {
        PersonView person = people.add("survivor", Role.AUDITOR);
        String session = as.session("survivor");
        try (ConfigurableApplicationContext other = anotherNode()) {
            int port = Integer.parseInt(other.getEnvironment().getProperty("local.server.port"));
            HttpResponse<String> page = me(port, session);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Person survivor");

            jdbc.sql("UPDATE person SET enabled = false WHERE id = :id")
                    .param("id", person.id())
                    .update();
            assertThat(me(port, session).statusCode()).isEqualTo(302);
        }
    }

    private static HttpResponse<String> me(int port, String session) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/me"))
                                .header("Cookie", "SESSION=" + session)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private ConfigurableApplicationContext anotherNode() {
        Map<String, Object> properties =
                SHARED.stream().collect(Collectors.toMap(it -> "--" + it, it -> settings.getRequiredProperty(it)));
        properties.put("--server.port", "0");
        properties.put("--hito.data-dir", settings.getRequiredProperty("hito.data-dir") + "-other");
        properties.put("--camunda.bpm.job-execution.enabled", "false");
        return new SpringApplicationBuilder(HitoApplication.class)
                .profiles("test")
                .run(properties.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .toArray(String[]::new));
    }
}
