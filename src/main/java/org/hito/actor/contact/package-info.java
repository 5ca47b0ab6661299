/**
 * People of organisations whom a team may reach: only with a consent on record, only for its purpose, and only as long as it
 * stands (Ley 1581/2012). Who they are can be erased; that and how they consented stays verifiable.
 */
@NullMarked
package org.hito.actor.contact;

import org.jspecify.annotations.NullMarked;
