/**
 * Sessions of a body: convened with an agenda of several items, attended in person, at a distance or by substitutes, voted
 * on at the table and closed. A session keeps who was there and what was shown by hand; votes, recusals and conditions
 * stay with their round and are never copied. This package owns the model {@code council-session}.
 */
@NamedInterface("session")
@NullMarked
package org.hito.council.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
