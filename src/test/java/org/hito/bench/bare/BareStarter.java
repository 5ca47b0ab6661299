package org.hito.bench.bare;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** What Hito's start is measured against: the engine's starter on an embedded server, with its schema and nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class BareStarter {

    public static void main(String[] args) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Files.createTempDirectory("bare").toFile())
                .start();
        SpringApplication application = new SpringApplication(BareStarter.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", server.getJdbcUrl("postgres", "postgres"),
                "spring.flyway.enabled", "false",
                "camunda.bpm.auto-deployment-enabled", "false",
                "camunda.bpm.authorization.enabled", "false",
                "spring.config.location", "optional:classpath:/nothing/"));
        application.run(args);
        System.out.println("Bare starter is ready");
    }
}
