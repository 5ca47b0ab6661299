/** Form handlers of {@code council-session} and the scope of its tasks. They translate and hold no rule. */
@org.jspecify.annotations.NullMarked
package org.hito.council.session.process;
