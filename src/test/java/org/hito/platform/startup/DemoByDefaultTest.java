package org.hito.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoByDefaultTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isOnAndAtHomeWhereNothingWasAskedFor() {
        process();
        assertThat(environment.getActiveProfiles()).containsExactly("demo");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void isOffWithADatabase() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/hito");
        process();
        assertThat(environment.getActiveProfiles()).isEmpty();
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void isOnWhereTheDatabaseIsNamedByAnEmptyText() {
        environment.setProperty("spring.datasource.url", "");
        process();
        assertThat(environment.getActiveProfiles()).containsExactly("demo");
    }

    @Test
    void isOffWithAnotherProfile() {
        environment.setActiveProfiles("plain");
        process();
        assertThat(environment.getActiveProfiles()).containsExactly("plain");
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void leavesAnAddressThatWasGiven() {
        environment.setProperty("server.address", "0.0.0.0");
        process();
        assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
    }

    private void process() {
        new DemoByDefault().postProcessEnvironment(environment, new SpringApplication());
    }
}
