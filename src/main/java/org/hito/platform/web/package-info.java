/**
 * The frame that every page hangs in: assets, languages, light and dark, and what the top bar says. Pages use it through
 * {@code templates/layout.html} and {@code templates/fragments}; {@code src/docs/pages.md} shows how.
 */
@org.jspecify.annotations.NullMarked
package org.hito.platform.web;
