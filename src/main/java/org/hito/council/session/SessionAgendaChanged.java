package org.hito.council.session;

import java.util.UUID;

/** Something was added to the agenda of a session that has not begun, or taken off it. */
public record SessionAgendaChanged(UUID session, UUID body) {}
