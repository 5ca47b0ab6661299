/**
 * Firms that take part in an initiative: proposed, held against the rules of the region, decided by the director, with one
 * declared identity where they take part in two (Q33, Q38). This package owns the model {@code firm-enrolment} and its table.
 */
@NamedInterface("enrolment")
@NullMarked
package org.hito.actor.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
