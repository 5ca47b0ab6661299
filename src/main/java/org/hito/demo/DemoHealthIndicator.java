package org.hito.demo;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Healthy only when the demonstration is complete. */
@Component
@Profile("demo")
class DemoHealthIndicator implements HealthIndicator {

    private final DemoProgress progress;

    DemoHealthIndicator(DemoProgress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        return (progress.isComplete() ? Health.up() : Health.outOfService())
                .withDetail("percent", progress.percent())
                .build();
    }
}
