package org.hito.identity;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether the demonstration is on. Its people have a password that everybody knows, so elsewhere they never get in. */
@Component
public class DemoProfile {

    public static final String NAME = "demo";

    private final boolean on;

    DemoProfile(Environment environment) {
        this.on = environment.acceptsProfiles(Profiles.of(NAME));
    }

    public boolean on() {
        return on;
    }
}
