/**
 * People, their roles, sign-in and tokens. Seats are told by the module that owns them through
 * {@link org.hito.identity.SeatsOfPerson}.
 */
@ApplicationModule(allowedDependencies = {"audit", "platform"})
@NullMarked
package org.hito.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
