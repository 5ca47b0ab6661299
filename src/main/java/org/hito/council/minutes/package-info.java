/**
 * Minutes write themselves from the record of a session and of its rounds, numbered without gaps in each body. The chair approves
 * them, chair and secretary sign them, and from then on they never change: a correction is additional minutes, linked both ways.
 */
@NamedInterface("minutes")
@NullMarked
package org.hito.council.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
