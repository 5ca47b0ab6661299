/** The register of actors over HTTP: a page of the initiative and its data. */
@org.jspecify.annotations.NullMarked
package org.hito.actor.web;
