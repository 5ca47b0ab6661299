package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hito.platform.MovableClock;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HitoTest
class EngineSettingsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    MovableClock clock;

    @Test
    void runsWithFewTablesAndDoors() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(settings.getHistoryLevel().getName()).isEqualTo("steps");
        assertThat(settings.isAuthorizationEnabled()).isFalse();
        assertThat(settings.isTenantCheckEnabled()).isFalse();
        assertThat(settings.isCmmnEnabled()).isFalse();
        assertThat(settings.isDmnEnabled()).isTrue();
        assertThat(settings.isStandaloneTasksEnabled()).isFalse();
        assertThat(settings.isMetricsEnabled()).isFalse();
        assertThat(settings.isTaskMetricsEnabled()).isFalse();
        assertThat(settings.isDbMetricsReporterActivate()).isFalse();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings.isEnableXxeProcessing()).isFalse();
        assertThat(settings.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(settings.getHistoryRemovalTimeStrategy()).isEqualTo("end");
        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(settings.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT10M,PT1H");
        assertThat(settings.getDatabaseType()).isEqualTo("postgres");
    }

    @Test
    void modelsReachNoBeanOfTheApplication() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(settings.getBeans()).isInstanceOf(ModelBeans.class);
        assertThat(settings.getBeans().containsKey("dataSource")).isFalse();
        assertThat(settings.getBeans().containsKey("runtimeService")).isFalse();
        assertThat(settings.getBeans().get("dataSource")).isNull();
    }

    @Test
    void refusesQueriesThatTheEngineWouldEvaluate() {
        var withOr = tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${1+1}")
                .taskName("x")
                .endOr();
        assertThatThrownBy(withOr::list).isInstanceOf(RuntimeException.class).hasMessageContaining("not allowed");
        var expression = tasks.createTaskQuery().taskAssigneeExpression("${1+1}");
        assertThatThrownBy(expression::list).isInstanceOf(RuntimeException.class);
        var plainOr = tasks.createTaskQuery().or().taskName("a").taskName("b").endOr();
        assertThatThrownBy(plainOr::count).hasMessageContaining("or()");
        assertThat(tasks.createTaskQuery().taskName("a").count()).isZero();
    }

    @Test
    void followsTheClockOfTheApplication() {
        Instant moment = Instant.parse("2024-02-29T10:15:00Z");
        clock.moveTo(moment);
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(moment));
        clock.release();
        assertThat(ClockUtil.getCurrentTime()).isAfter(Date.from(moment));
    }
}
