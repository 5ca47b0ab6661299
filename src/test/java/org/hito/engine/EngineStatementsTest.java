package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read ahead is what the engine would read. */
@HitoTest
class EngineStatementsTest {

    @Autowired
    ProcessEngine engine;

    /** The engine's own reading, with the application's database. */
    static class OfTheEngine extends SpringProcessEngineConfiguration {

        OfTheEngine(ProcessEngineConfigurationImpl settings) {
            setDatabaseType(settings.getDatabaseType());
            setDataSource(settings.getDataSource());
            setJdbcBatchProcessing(settings.isJdbcBatchProcessing());
        }

        Configuration read() {
            initTransactionFactory();
            initSqlSessionFactory();
            return getSqlSessionFactory().getConfiguration();
        }
    }

    @Test
    void theEngineWorksWithWhatItWouldHaveRead() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Configuration ours = settings.getSqlSessionFactory().getConfiguration();
        Configuration theirs = new OfTheEngine(settings).read();

        assertThat(statements(ours)).hasSizeGreaterThan(500).isEqualTo(statements(theirs));
        assertThat(ours.getResultMapNames()).hasSameElementsAs(theirs.getResultMapNames());
        assertThat(ours.getDefaultExecutorType()).isEqualTo(theirs.getDefaultExecutorType());
        assertThat(ours.getDefaultStatementTimeout()).isEqualTo(theirs.getDefaultStatementTimeout());
        assertThat(ours.getVariables()).isEqualTo(theirs.getVariables());
        assertThat(ours.getEnvironment().getDataSource()).isSameAs(settings.getDataSource());
        assertThat(ours.getEnvironment().getTransactionFactory())
                .hasSameClassAs(theirs.getEnvironment().getTransactionFactory())
                .hasSameClassAs(settings.getTransactionFactory());
    }

    /** Kind and file by name. */
    private static Map<String, String> statements(Configuration read) {
        Map<String, String> statements = new TreeMap<>();
        for (String name : read.getMappedStatementNames()) {
            if (name.contains(".")) {
                MappedStatement statement = read.getMappedStatement(name);
                statements.put(name, statement.getSqlCommandType() + " " + statement.getResource());
            }
        }
        return statements;
    }
}
