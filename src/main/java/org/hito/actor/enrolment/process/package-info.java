/** The delegate, the form handlers and the scope of the tasks of {@code firm-enrolment}. They translate and hold no rule. */
@org.jspecify.annotations.NullMarked
package org.hito.actor.enrolment.process;
