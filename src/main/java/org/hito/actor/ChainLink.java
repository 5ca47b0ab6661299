package org.hito.actor;

/** Place of a firm in the chain (Q33). */
public enum ChainLink {
    FINAL_GOODS,
    RAW_MATERIAL,
    MACHINERY,
    RELATED_SECTOR,
    DISTRIBUTION,
    COMPLEMENTARY_PRODUCT,
    INFRASTRUCTURE,
    SPECIALISED_SERVICES
}
