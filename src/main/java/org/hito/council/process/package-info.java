/** Delegates, form handlers and the few beans that {@code council-approval} asks. They translate and hold no rule. */
@org.jspecify.annotations.NullMarked
package org.hito.council.process;
