/**
 * What organisations promise, give and see spent, in cash and in kind, for an initiative or one of its projects. Filled from the
 * forms of phases I and III, by hand with {@code forms/actor}, and by whoever runs projects.
 *
 * <p>Nothing is converted: each contribution stands in the currency in which it was promised, and is received and spent in it.
 * A rate of our own would be a figure that nobody gave, and would move sums that were reported already. So what gates release,
 * which is in pesos, limits what is spent of contributions in pesos; of any other no more is spent than came in, in its own
 * currency, and the sums of the funding page stand by currency. What is given in kind carries its quantity, unit and worth from
 * the promise on: receipts and use are told by worth, so that the same unit and value hold from promise to use, and no more
 * comes in than was promised nor is used than came in. It pays for nothing, and so takes nothing of what gates release.
 */
@NamedInterface("funding")
@NullMarked
package org.hito.actor.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
