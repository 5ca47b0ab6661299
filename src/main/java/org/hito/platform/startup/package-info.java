/**
 * How Hito starts and how it says that it cannot: one sentence instead of a stack trace. It also turns the demonstration
 * on where nobody asked for anything else.
 */
@NullMarked
package org.hito.platform.startup;

import org.jspecify.annotations.NullMarked;
