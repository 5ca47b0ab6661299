/** Projects by page and by interface. */
@NullMarked
package org.hito.project.web;

import org.jspecify.annotations.NullMarked;
