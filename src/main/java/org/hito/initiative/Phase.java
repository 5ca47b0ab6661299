package org.hito.initiative;

import java.util.Optional;

/** The four creation phases, in order (Q12). */
public enum Phase {
    MOBILISATION,
    STRATEGY,
    STRUCTURING,
    IMPLEMENTATION;

    public Optional<Phase> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    public Optional<Phase> next() {
        return ordinal() == values().length - 1 ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** I, II, III or IV. */
    public String numeral() {
        return new String[] {"I", "II", "III", "IV"}[ordinal()];
    }

    /** M1..M4. */
    public String milestone() {
        return "M" + (ordinal() + 1);
    }
}
