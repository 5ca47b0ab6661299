package org.hito.actor;

import java.util.List;

/** Kinds of actor taken together, as the method counts them (Q2, Q6). */
public enum KindGroup {
    FIRMS,
    PUBLIC,
    ACADEMIA,
    SUPPORT,
    MEDIA,
    FINANCE;

    /** Those that an initiative must bring together (Q2). */
    public static final List<KindGroup> REQUIRED = List.of(FIRMS, PUBLIC, ACADEMIA, SUPPORT);
}
