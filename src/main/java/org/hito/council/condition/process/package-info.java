/** Delegates, form handlers and the few beans that {@code condition-follow-up} asks. They translate and hold no rule. */
@org.jspecify.annotations.NullMarked
package org.hito.council.condition.process;
