package org.hito.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the engine runs, as far as {@code application.yaml} has no setting for it: few tables, few doors, patient retries. */
@Component
@Order(Ordering.DEFAULT_ORDER + 1)
class EngineSettings extends AbstractCamundaConfiguration {

    private final ListableBeanFactory beans;
    private final EngineStatements statements;

    EngineSettings(ListableBeanFactory beans, EngineStatements statements) {
        this.beans = beans;
        this.statements = statements;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        parts(engine);
        history(engine);
        doors(engine);
        jobs(engine);
        statements.giveTo(engine);
    }

    private static void parts(ProcessEngineConfigurationImpl engine) {
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(true);
        engine.setStandaloneTasksEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setAuthorizationEnabled(false);
    }

    private static void history(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new HistoryOfSteps()));
        engine.setHistory(HistoryOfSteps.NAME);
        engine.setEnforceHistoryTimeToLive(true);
        // "start" would delete the history of initiatives that have been running for years
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
    }

    /** Whoever can deploy a model must not be able to call what it likes. */
    private void doors(SpringProcessEngineConfiguration engine) {
        engine.setBeans(new ModelBeans(beans));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setScriptEngineResolver(new NoScripts());
        List<CommandInterceptor> interceptors = new ArrayList<>(List.of(new QueryGuard()));
        if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
        }
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }

    private static void jobs(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        engine.setJobExecutorAcquireByDueDate(true);
    }
}
