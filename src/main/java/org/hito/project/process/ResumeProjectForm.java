package org.hito.project.process;

import org.jspecify.annotations.Nullable;

/** Why a held project goes on. */
public record ResumeProjectForm(@Nullable String held, String grounds) {}
