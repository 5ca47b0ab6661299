package org.hito.project;

/** A gate that ends a stage: the last two both end the execution, the first of them once for every cycle. */
public enum Gate {
    G0(ProjectStage.IDEA),
    G1(ProjectStage.SCREENING),
    G2(ProjectStage.FORMULATION),
    G3(ProjectStage.EXECUTION),
    G4(ProjectStage.EXECUTION);

    private final ProjectStage stage;

    Gate(ProjectStage stage) {
        this.stage = stage;
    }

    public ProjectStage stage() {
        return stage;
    }

    /** The gate to which a project is sent back from here; an idea stays one. */
    Gate before() {
        return this == G0 ? G0 : values()[ordinal() - 1];
    }

    Gate after() {
        return values()[ordinal() + 1];
    }
}
