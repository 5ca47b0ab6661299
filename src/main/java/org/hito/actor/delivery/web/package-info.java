/** Services and their delivery over HTTP: pages, forms, and the same for programs. */
@org.jspecify.annotations.NullMarked
package org.hito.actor.delivery.web;
