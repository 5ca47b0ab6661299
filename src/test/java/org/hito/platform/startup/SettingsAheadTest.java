package org.hito.platform.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Settings that cannot be meant are refused in one sentence. */
class SettingsAheadTest {

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-2", "abc", "80 80"})
    void aPortIsANumber(String port) {
        assertThatThrownBy(() -> start("server.port", port))
                .isInstanceOf(StartupRefused.class)
                .hasMessage("server.port is a number from 0 to 65535, and was given as " + port + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "postgresql://localhost/hito", "jdbc:mysql://localhost/hito"})
    void aDatabaseIsPostgres(String url) {
        assertThatThrownBy(() -> start("spring.datasource.url", url))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("jdbc:postgresql://localhost:5432/hito")
                .hasMessageNotContaining(url + ".");
    }

    @Test
    void whatCanBeMeantIsLeftAlone() {
        assertThatCode(() -> start("server.port", "0")).doesNotThrowAnyException();
        assertThatCode(() -> start("spring.datasource.url", "jdbc:postgresql://db/hito"))
                .doesNotThrowAnyException();
        assertThatCode(() -> start("some.other", "x")).doesNotThrowAnyException();
    }

    private static void start(String setting, String value) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(new MockEnvironment().withProperty(setting, value));
        new SettingsAhead().initialize(context);
    }
}
