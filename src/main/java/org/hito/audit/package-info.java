/**
 * The append-only trail, written in the same transaction as the effect it tells of: gapless hashed streams, read as
 * sentences and verified. It knows people by id only.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.hito.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
