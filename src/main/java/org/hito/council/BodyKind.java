package org.hito.council;

/** What a body is for: the promoter council decides, the advisory council gives opinions (Q28). */
public enum BodyKind {
    PROMOTER_COUNCIL,
    ADVISORY_COUNCIL
}
