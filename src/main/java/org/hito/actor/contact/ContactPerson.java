package org.hito.actor.contact;

import org.jspecify.annotations.Nullable;

/** Who can be reached, and how. */
public record ContactPerson(String name, @Nullable String position, String mail, @Nullable String phone) {}
