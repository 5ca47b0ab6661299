/**
 * The register of decisions: what bodies resolved, in session or in writing, for whoever may see it, with the day on which
 * a decision is to be looked at again; and how each member took part. It reads rounds and changes nothing in them.
 */
@NamedInterface("decision")
@NullMarked
package org.hito.council.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
