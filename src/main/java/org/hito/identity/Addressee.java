package org.hito.identity;

import java.util.UUID;

/** Somebody whom mail reaches. The address is for sending only: neither pages of others nor logs show it. */
public record Addressee(UUID id, String displayName, String email) {}
