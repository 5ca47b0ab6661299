package org.hito.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Gives each context a database and a data folder of its own; first of all, or an embedded server would start in ./data. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres.Database database = TestPostgres.fresh();
        String folder = "target/test-data/" + ProcessHandle.current().pid() + "-" + CONTEXTS.incrementAndGet();
        String jobs = context.getEnvironment().getProperty("hito.test.jobs", "false");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "hitoTest",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.application(),
                                "spring.datasource.password", database.applicationPassword(),
                                "spring.datasource.hikari.minimum-idle", 0,
                                "spring.flyway.url", database.url(),
                                "spring.flyway.user", database.owner(),
                                "spring.flyway.password", database.ownerPassword(),
                                "camunda.bpm.job-execution.enabled", jobs,
                                "hito.mail.scheduled", jobs,
                                "hito.data-dir", folder)));
    }
}
