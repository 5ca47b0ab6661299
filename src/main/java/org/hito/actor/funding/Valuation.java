package org.hito.actor.funding;

/** How the worth of something in kind was found. */
public enum Valuation {
    MARKET_PRICE,
    COST,
    EXPERT,
    AGREED
}
