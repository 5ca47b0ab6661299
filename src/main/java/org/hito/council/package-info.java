/**
 * Council decides what a body is asked: bodies with dated seats, items, numbered rounds with a frozen roll, rule and
 * text, ballots, recusals and the tally. It owns the models of {@code bpmn/council} and knows no caller: whoever opens
 * an item passes its text, papers and parties.
 */
@ApplicationModule(
        allowedDependencies = {"inbox", "initiative", "document", "form", "engine", "identity", "audit", "platform"})
@NullMarked
package org.hito.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
