package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What of the engine's history is written when the demonstration has lived for years. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class HistoryOfStepsTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void stepsAreKeptAndTasksAreLeftToTheInbox() {
        assertThat(rows("act_hi_actinst")).isPositive();
        assertThat(rows("act_hi_procinst")).isPositive();
        assertThat(rows("act_hi_taskinst")).isZero();
        assertThat(rows("act_ru_identitylink")).isZero();
        assertThat(rows("inbox_audience")).isPositive();
    }

    private int rows(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }
}
