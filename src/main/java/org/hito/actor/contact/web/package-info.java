/** Contacts of an organisation over HTTP, for the teams of initiatives in which it takes part. */
@org.jspecify.annotations.NullMarked
package org.hito.actor.contact.web;
