package org.hito.creation;

import java.time.Instant;
import java.util.List;
import org.hito.form.FormValue;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A phase's dossier as a document to be read, live or as submitted.
 *
 * @param round number of the submission that it is, or is for
 * @param submitted null for work in progress
 * @param checks sentences of what was checked, in the reader's language
 */
public record DossierView(
        Phase phase,
        int round,
        @Nullable Submitted submitted,
        List<Section> sections,
        List<Check> checks,
        List<Remark> remarks,
        List<Consultation> opinions) {

    /** @param intact whether the content still has the hash that the council was given */
    public record Submitted(Instant at, String item, String sha256, boolean intact) {}

    /**
     * A step of the phase.
     *
     * @param values answers with the labels of the form that was filled in
     * @param data the same as it was sent
     * @param earlier how many versions came before
     */
    public record Section(
            String form,
            String step,
            String title,
            Instant at,
            String author,
            int earlier,
            List<FormValue> values,
            JsonNode data,
            @Nullable Picture picture) {}

    public record Check(PhaseCheck.Kind kind, boolean met, List<String> reasons, String source) {}

    /**
     * What the advisory council said.
     *
     * @param missing names of those who gave no opinion
     */
    public record Consultation(
            String request, String title, Instant closedAt, String endedBy, List<Voice> given, List<String> missing) {}

    /** A personal opinion with its grounds. */
    public record Voice(String name, String institution, String opinion, String grounds) {}

    public record Remark(int number, String institution, String remark, @Nullable String answer) {}

    /** One point of a chart: what it is called, its size, and the same in words. */
    public record Point(String label, String value, String text) {}

    /**
     * What is drawn beside the words of a step; one of the three.
     *
     * @param radar ratings of 0 to 3
     * @param bars amounts
     */
    public record Picture(String title, List<Point> radar, List<Point> bars, @Nullable ClusterMap map) {}
}
