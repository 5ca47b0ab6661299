package org.hito.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form that begins something: who may ask for it, and what it begins with. */
public interface StartForm {

    String formId();

    /** Refuses those who may not; initial data and options for the others. */
    FormPrefill prefill(@Nullable UUID initiative);
}
