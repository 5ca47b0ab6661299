/**
 * Services that initiatives offer to firms, and their delivery. A free service of the same line is not given to a firm twice
 * within a window (Q38) unless the council allows it.
 */
@NamedInterface("delivery")
@NullMarked
package org.hito.actor.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
