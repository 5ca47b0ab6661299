package org.hito.project;

/** Which models lead a project. */
public final class ProjectModels {

    public static final String GATING = "project-gating";
    public static final String STAGE = "project-stage";
    public static final String GATE = "project-gate";

    private ProjectModels() {}
}
