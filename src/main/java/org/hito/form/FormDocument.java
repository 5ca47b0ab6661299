package org.hito.form;

/** A document as pages show it: its name, a few words about it (kind, size) and where to get it. */
public record FormDocument(String id, String name, String about, String href) {}
