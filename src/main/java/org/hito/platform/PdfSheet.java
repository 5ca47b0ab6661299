package org.hito.platform;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be printed. The same sheet always gives the same bytes, so nothing in it may be read from the clock.
 *
 * @param template XHTML below {@code templates/}; its {@code html} names a language, its {@code title} is the title of the document
 * @param id of the document; another language of it is another document
 * @param at when it was made, as its properties tell
 */
public record PdfSheet(String template, Map<String, Object> values, Locale language, UUID id, Instant at) {}
