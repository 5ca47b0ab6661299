/**
 * Tells people by mail what waits for them and what was decided: an outbox written with the effect, letters in the reader's
 * language, sending that loses nothing. It listens to the events of all modules and nobody depends on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor :: enrolment",
            "creation",
            "council",
            "council :: decision",
            "council :: minutes",
            "council :: session",
            "inbox",
            "initiative",
            "engine",
            "identity",
            "audit",
            "platform"
        })
@NullMarked
package org.hito.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
