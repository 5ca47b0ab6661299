package org.hito.council.advisory;

/** Why no more opinions are taken. */
public enum ConsultationEnd {
    ALL_ANSWERED,
    DEADLINE,
    DIRECTOR,
    WITHDRAWN
}
