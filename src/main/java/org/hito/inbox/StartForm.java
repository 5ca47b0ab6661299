package org.hito.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form that begins something: who may ask for it, and what it begins with. */
public interface StartForm {

    String formId();

    /**
     * Refuses those who may not; initial data and options for the others.
     *
     * @param about the initiative or the body that it is asked for, or null
     */
    FormPrefill prefill(@Nullable UUID about);
}
