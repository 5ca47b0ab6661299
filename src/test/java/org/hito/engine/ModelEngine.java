package org.hito.engine;

import java.util.Collection;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.hito.testing.TestPostgres;

/**
 * The engine on which models are played without the application: on a database of its own, with stand-ins for the beans
 * that they name, and with nothing running in the background.
 */
public final class ModelEngine {

    private ModelEngine() {}

    /** Fails the test class when a node or flow of a model was never walked, the named helper models apart. */
    public static ProcessEngineCoverageExtension coveringAllBut(String... helpers) {
        AbstractAssertions.init(SharedConfiguration.INSTANCE.buildProcessEngine());
        return ProcessEngineCoverageExtension.builder(SharedConfiguration.INSTANCE)
                .excludeProcessDefinitionKeys(helpers)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }

    /** What a model calls in a service task. */
    public static void delegate(String bean, JavaDelegate delegate) {
        Mocks.register(bean, delegate);
    }

    /** What a timer asks for its date. */
    public static void date(String bean, DateOf date) {
        Mocks.register(bean, date);
    }

    /** What a timer that turns asks for its cycle. */
    public static void cycle(String bean, CycleOf cycle) {
        Mocks.register(bean, cycle);
    }

    /** What a multi-instance task asks for its rows. */
    public static void rows(String bean, RowsOf rows) {
        Mocks.register(bean, rows);
    }

    /** What a completion condition asks. */
    public static void condition(String bean, Condition condition) {
        Mocks.register(bean, condition);
    }

    /** A date for an execution. */
    public interface DateOf {
        Date of(DelegateExecution execution);
    }

    /** A cycle for an execution. */
    public interface CycleOf {
        String of(DelegateExecution execution);
    }

    /** Rows for an execution. */
    public interface RowsOf {
        Collection<String> of(DelegateExecution execution);
    }

    /** A yes or no for an execution. */
    public interface Condition {
        boolean test(DelegateExecution execution);
    }

    /** Built once: the coverage extension builds whatever configuration it is given, once per test class. */
    private static final class SharedConfiguration extends StandaloneProcessEngineConfiguration {

        static final SharedConfiguration INSTANCE = new SharedConfiguration();

        private SharedConfiguration() {
            setProcessEngineName("models");
            TestPostgres.Database database = TestPostgres.fresh();
            setJdbcUrl(database.url());
            setJdbcUsername(database.application());
            setJdbcPassword(database.applicationPassword());
            setJdbcDriver("org.postgresql.Driver");
            setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
            setJobExecutorActivate(false);
            setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
            setEnforceHistoryTimeToLive(true);
            setMetricsEnabled(false);
            setExpressionManager(new MockExpressionManager());
            ProcessCoverageConfigurator.initializeProcessCoverageExtensions(this);
        }

        @Override
        public ProcessEngine buildProcessEngine() {
            return processEngine == null ? super.buildProcessEngine() : processEngine;
        }
    }
}
