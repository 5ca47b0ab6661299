package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/** Jobs run when the application is ready, and not while it makes or mends its data before that. */
@HitoTest(properties = "hito.test.jobs=true")
class JobExecutorStartTest {

    @Autowired
    JobExecutor executor;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Observer observer;

    @TestConfiguration
    static class Observer {
        @Autowired
        JobExecutor executor;

        boolean activeBeforeReady = true;

        @EventListener(ApplicationStartedEvent.class)
        void beforeRunners() {
            activeBeforeReady = executor.isActive();
        }
    }

    @Test
    void startsOnlyWhenTheApplicationIsReady() {
        assertThat(observer.activeBeforeReady).isFalse();
        assertThat(executor.isActive()).isTrue();
    }

    @Test
    void runsWithTheSettingsThatWereMeasured() {
        assertThat(executor.getMaxJobsPerAcquisition()).isEqualTo(8);
        assertThat(executor.getLockTimeInMillis()).isEqualTo(60_000);
        assertThat(executor.getMaxWait()).isEqualTo(5_000);
        assertThat(executor.getBackoffTimeInMillis()).isEqualTo(25);
        assertThat(executor.getMaxBackoff()).isEqualTo(400);
        assertThat(engine.isJobExecutorAcquireByDueDate()).isTrue();
    }
}
