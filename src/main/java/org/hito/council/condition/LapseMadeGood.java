package org.hito.council.condition;

import java.util.UUID;

/**
 * A condition that had lapsed was met late, waived or given more time, so what its lapse stopped goes on. Published in the
 * same transaction.
 */
public record LapseMadeGood(UUID condition, UUID item, String text) {}
