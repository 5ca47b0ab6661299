/** Delegates, the form handler and the bean that {@code advisory-opinion} asks. They translate and hold no rule. */
@org.jspecify.annotations.NullMarked
package org.hito.council.advisory.process;
