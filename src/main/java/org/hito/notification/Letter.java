package org.hito.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail in the words of its reader.
 *
 * @param plain the same for readers without HTML
 * @param calendar an iCalendar file that goes along, or null
 */
record Letter(String subject, String plain, String html, @Nullable String calendar) {}
