package org.hito.platform.startup;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Says in one sentence that a setting cannot be meant, before anything begins that would stumble over it in many. */
public class SettingsAhead implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final int LAST_PORT = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        String port = settings.getProperty("server.port", "").strip();
        if (!port.isEmpty() && !isPort(port)) {
            throw new StartupRefused(
                    "server.port is a number from 0 to %d, and was given as %s.".formatted(LAST_PORT, port));
        }
        if (DemoByDefault.namesDatabase(settings)
                && !settings.getProperty("spring.datasource.url", "").startsWith(POSTGRES)) {
            throw new StartupRefused(
                    "Hito works with PostgreSQL only: spring.datasource.url has to look like %s//localhost:5432/hito."
                            .formatted(POSTGRES));
        }
    }

    private static boolean isPort(String text) {
        try {
            int port = Integer.parseInt(text);
            return port >= 0 && port <= LAST_PORT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
