/** Enrolments over HTTP: the form that proposes a firm, and what became of it. */
@org.jspecify.annotations.NullMarked
package org.hito.actor.enrolment.web;
