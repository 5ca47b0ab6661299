package org.hito.project;

/** What firms undertake together (Q36). */
public enum ProjectKind {
    JOINT_PRODUCT,
    TRADE,
    JOINT_PURCHASE,
    FOREIGN_TRADE,
    NEW_FIRMS,
    BUSINESS_NETWORK,
    JOINT_FAIR,
    TRANSACTIONAL_PORTAL,
    TECHNOLOGY_CENTRE
}
