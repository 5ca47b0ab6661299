package org.hito.project;

/**
 * What a project is about.
 *
 * @param targetPublic firms that it reaches (Q33)
 * @param bottleneck of firms that it answers (Q35)
 */
public record Idea(
        String name,
        ProjectKind kind,
        String summary,
        String targetPublic,
        Intervention intervention,
        String bottleneck) {

    public Idea revised(String newSummary, String newTarget, Intervention newIntervention, String newBottleneck) {
        return new Idea(name, kind, newSummary, newTarget, newIntervention, newBottleneck);
    }
}
