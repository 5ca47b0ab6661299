package org.hito.council.process;

/** What changed since nobody was left who could vote. */
public record CallAgainForm(String situation, String grounds, boolean membersNotified) {}
