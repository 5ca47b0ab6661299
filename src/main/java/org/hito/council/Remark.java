package org.hito.council;

import java.util.UUID;

/** Grounds of a ballot that did not plainly approve, for those who have to answer them. */
public record Remark(UUID seat, Position position, String institution, Vote vote, String grounds) {}
