/**
 * Conditions under which a body approved something, until they are met, waived or lapse. The owner shows evidence and
 * another person verifies it: the chair of the body, or the secretary of the initiative. Extending and waiving are acts of
 * the chair with grounds on record: the resolution of the body set the condition, and until sessions can vote on it the chair
 * answers to the body for having changed it. A condition that lapses undoes the approval, see {@code ConditionLapsed}; where
 * it stopped money it is met late or waived all the same, and the money moves again, see {@code LapseMadeGood}. This package owns the model {@code condition-follow-up}.
 */
@NamedInterface("condition")
@NullMarked
package org.hito.council.condition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
