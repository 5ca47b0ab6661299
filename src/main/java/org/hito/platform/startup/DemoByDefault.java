package org.hito.platform.startup;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Turns the {@code demo} profile on where neither a database nor a profile was named, and keeps a demonstration on the
 * loopback address, because its passwords are known to everybody. Runs after the settings are read; each of them wins.
 */
public class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    static final String PROFILE = "demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getActiveProfiles().length == 0 && !namesDatabase(environment)) {
            environment.addActiveProfile(PROFILE);
        }
        if (environment.acceptsProfiles(Profiles.of(PROFILE))) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("hitoDemo", Map.of("server.address", "127.0.0.1")));
        }
    }

    /** Whether the settings name a database, so that the embedded one stays out of it. */
    public static boolean namesDatabase(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
