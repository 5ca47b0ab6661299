package org.hito.testing;

import org.hito.platform.MovableClock;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Lets time go on after a test that has moved it. */
class ClockRelease implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext().getBean(MovableClock.class).release();
    }
}
