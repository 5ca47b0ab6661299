package org.hito.council.session.process;

import org.jspecify.annotations.Nullable;

/** What else goes on record before a session ends. */
public record CloseSessionForm(@Nullable String remark) {}
