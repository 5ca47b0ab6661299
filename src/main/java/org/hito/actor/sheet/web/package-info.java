/** Importing and exporting the register over HTTP: pages that show what a file brings, files to download, and the same by API. */
@org.jspecify.annotations.NullMarked
package org.hito.actor.sheet.web;
