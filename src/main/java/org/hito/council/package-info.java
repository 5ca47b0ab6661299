/**
 * Council decides what a body is asked: bodies with dated seats, items, numbered rounds with a frozen roll, rule and
 * text, ballots, recusals and the tally. It owns the models of {@code bpmn/council} and knows no caller: whoever opens
 * an item passes its text, papers and parties.
 */
@org.jspecify.annotations.NullMarked
package org.hito.council;
