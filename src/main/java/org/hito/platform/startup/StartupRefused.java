package org.hito.platform.startup;

import org.jspecify.annotations.Nullable;

/** Hito cannot start and knows why: the message is the whole explanation, written for whoever types the command. */
public class StartupRefused extends RuntimeException {

    public StartupRefused(String sentence) {
        super(sentence);
    }

    public StartupRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
