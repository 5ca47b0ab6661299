/**
 * Organisations that are registered twice: found by their names, compared side by side, and made one without losing anything.
 * The one that goes stays as a record that leads to the other.
 */
@NullMarked
package org.hito.actor.merge;

import org.jspecify.annotations.NullMarked;
