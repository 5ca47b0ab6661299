/** Merging over HTTP: pairs that may be one, the page that compares them, and the same by API. */
@org.jspecify.annotations.NullMarked
package org.hito.actor.merge.web;
