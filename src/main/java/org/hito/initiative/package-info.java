/**
 * The initiative: its register, state, phase and milestones, who belongs to it and who sees it. It owns no model; the
 * phases are led by {@code creation}.
 */
@ApplicationModule(allowedDependencies = {"identity", "audit", "platform"})
@NullMarked
package org.hito.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
