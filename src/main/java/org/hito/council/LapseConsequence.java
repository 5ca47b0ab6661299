package org.hito.council;

/** What follows when a condition of an approval lapses. */
public enum LapseConsequence {
    /** What was approved goes before the body again. */
    MILESTONE_REOPENS,
    /** Nothing more is spent on the project. */
    STOP_MONEY,
    /** It stays on record, and the chair may put the decision to the vote again. */
    ON_RECORD;

    public static LapseConsequence of(ItemKind kind) {
        return switch (kind) {
            case MILESTONE -> MILESTONE_REOPENS;
            case PROJECT -> STOP_MONEY;
            case STRATEGIC, CONDITION -> ON_RECORD;
        };
    }
}
