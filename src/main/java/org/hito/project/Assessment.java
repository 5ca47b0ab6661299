package org.hito.project;

import java.util.List;

/**
 * What was found when a project reached a gate.
 *
 * @param unmet keys of what must be met and is not
 * @param score 0 to 100
 * @param source decision table of the weights with its version
 * @param rules rows of the table that applied
 */
public record Assessment(
        Gate gate, List<String> unmet, int score, List<Part> parts, String source, List<String> rules) {

    /** @param rating HIGH, MEDIUM, LOW or NONE */
    public record Part(String criterion, int weight, String rating, int points) {}

    public boolean mustMet() {
        return unmet.isEmpty();
    }
}
