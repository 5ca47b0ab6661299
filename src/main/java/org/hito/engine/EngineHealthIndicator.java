package org.hito.engine;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The engine is well when it answers from its tables; the starter's own indicators do not exist on Spring Boot 4. */
@Component
class EngineHealthIndicator implements HealthIndicator {

    private final ManagementService management;

    EngineHealthIndicator(ManagementService management) {
        this.management = management;
    }

    @Override
    public Health health() {
        return management.getProperties().containsKey("schema.version")
                ? Health.up().build()
                : Health.down().build();
    }
}
