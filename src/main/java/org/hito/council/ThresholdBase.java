package org.hito.council;

/** What a threshold is a share of. */
public enum ThresholdBase {
    /** All filled, not recused seats, whether they vote or not. */
    SEATS,
    /** Seats that are present, abstaining ones included; in a written vote a seat is present by voting. */
    PRESENT,
    /** Ballots cast that are no abstention. */
    CAST
}
