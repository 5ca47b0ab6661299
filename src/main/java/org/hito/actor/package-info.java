/**
 * The organisations that take part in an initiative: their kind and place in the chain, what they have committed to and
 * what they contribute. Filled from the forms of the phases by {@code creation}; it owns no model folder.
 */
@ApplicationModule(
        allowedDependencies = {"initiative", "identity", "council", "inbox", "document", "audit", "platform"})
@NullMarked
package org.hito.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
