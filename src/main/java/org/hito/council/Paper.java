package org.hito.council;

/**
 * Something that the members read before they vote.
 *
 * @param href where it is read, relative to the application
 * @param sha256 hex hash of what was frozen at submission
 */
public record Paper(String name, String href, String sha256) {}
