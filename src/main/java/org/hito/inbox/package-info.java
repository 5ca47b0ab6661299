/**
 * Open tasks for a person with their forms, drafts and entries, kept as a projection in the transaction of the engine. It
 * knows no business rule: forms with one have a {@link org.hito.inbox.FormHandler}.
 */
@ApplicationModule(allowedDependencies = {"form", "engine", "identity", "initiative", "document", "audit", "platform"})
@NullMarked
package org.hito.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
