/**
 * What an advisory council is asked and what each of its members answers in person (Q31): an opinion by a date, never a
 * veto. Whoever asks passes text, papers and date; nobody stands in for an adviser.
 */
@NullMarked
@NamedInterface("advisory")
package org.hito.council.advisory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
