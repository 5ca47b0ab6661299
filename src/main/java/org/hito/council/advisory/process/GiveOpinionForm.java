package org.hito.council.advisory.process;

import org.hito.council.advisory.Opinion;

/** A personal opinion as it is filled in. */
public record GiveOpinionForm(Opinion opinion, String grounds) {}
