/**
 * Spreadsheets of organisations: read from CSV or XLSX, shown line by line with what is wrong, and imported whole or not at all;
 * written as they can be read again. What a line must be like is what the form {@code register-actor} asks for.
 */
@NamedInterface("sheet")
@NullMarked
package org.hito.actor.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
