/**
 * The database: an embedded PostgreSQL whose data live in a folder, or the one that is named in the settings; two roles,
 * one that owns the tables and one that only works with their rows. Nothing else of Hito knows which of the two it is.
 */
@NullMarked
package org.hito.platform.database;

import org.jspecify.annotations.NullMarked;
