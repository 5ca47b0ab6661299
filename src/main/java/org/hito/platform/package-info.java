/**
 * What every module needs and none owns: who is acting, problems, paging, the clock, layout and languages. It knows no
 * business word.
 */
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package org.hito.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
