package org.hito.actor;

/** What an organisation is (Q2, Q6). */
public enum ActorKind {
    FIRM(KindGroup.FIRMS),
    PUBLIC_NATIONAL(KindGroup.PUBLIC),
    PUBLIC_REGIONAL(KindGroup.PUBLIC),
    PUBLIC_LOCAL(KindGroup.PUBLIC),
    ACADEMIA(KindGroup.ACADEMIA),
    SUPPORT_PRIVATE(KindGroup.SUPPORT),
    SUPPORT_MIXED(KindGroup.SUPPORT),
    MEDIA(KindGroup.MEDIA),
    FINANCE(KindGroup.FINANCE);

    private final KindGroup group;

    ActorKind(KindGroup group) {
        this.group = group;
    }

    public KindGroup group() {
        return group;
    }
}
