package org.hito.form;

/** One answer that a choice offers: what is stored and what is read. */
public record FormOption(String value, String label) {}
