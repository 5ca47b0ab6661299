package org.hito.council;

/** What follows when a condition of an approval lapses. Money that it could stop does not exist yet. */
public enum LapseConsequence {
    /** What was approved goes before the body again. */
    MILESTONE_REOPENS,
    /** It stays on record, and the chair may put the decision to the vote again. */
    ON_RECORD;

    public static LapseConsequence of(ItemKind kind) {
        return kind == ItemKind.MILESTONE ? MILESTONE_REOPENS : ON_RECORD;
    }
}
