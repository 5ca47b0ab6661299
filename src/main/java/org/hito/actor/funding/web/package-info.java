/** Contributions over HTTP: the page of funding of an initiative, its forms, and the same for programs. */
@org.jspecify.annotations.NullMarked
package org.hito.actor.funding.web;
