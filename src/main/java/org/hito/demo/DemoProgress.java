package org.hito.demo;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How much of the demonstration is there, for whoever waits for it. */
@Component
@Profile("demo")
class DemoProgress {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int all = 1;
    private volatile boolean complete;

    void begin(int parts) {
        all = parts;
        done.set(0);
    }

    void step() {
        done.incrementAndGet();
    }

    void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    /** 0 to 100. */
    int percent() {
        return complete ? 100 : Math.min(99, 100 * done.get() / all);
    }
}
