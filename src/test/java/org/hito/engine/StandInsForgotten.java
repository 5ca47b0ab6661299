package org.hito.engine;

import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stand-ins hold for the whole thread and every engine on it; the application's tests that follow must not meet them. */
public final class StandInsForgotten implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        Mocks.reset();
    }
}
