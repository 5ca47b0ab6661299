package org.hito.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hito.platform.MovableClock;
import org.springframework.stereotype.Component;

/** Makes the engine's clock, which is one for the whole JVM, follow the application's. */
@Component
class EngineClock {

    EngineClock(MovableClock clock) {
        clock.follow(moment -> {
            if (moment == null) {
                ClockUtil.reset();
            } else {
                ClockUtil.setCurrentTime(Date.from(moment));
            }
        });
    }
}
