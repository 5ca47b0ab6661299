/**
 * What organisations promise, give and see spent, in cash and in kind, for an initiative or one of its projects. Filled from the
 * forms of phases I and III, by hand with {@code forms/actor}, and by whoever runs projects.
 */
@NamedInterface("funding")
@NullMarked
package org.hito.actor.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
