/**
 * Leads an initiative through its four phases: registration, dossier, checks, submission of milestones, hold, withdrawal
 * and launch. It owns the models of {@code bpmn/creation} and the forms of {@code forms/creation}.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "actor :: funding",
            "council",
            "council :: advisory",
            "council :: condition",
            "inbox",
            "document",
            "initiative",
            "engine",
            "form",
            "identity",
            "audit",
            "platform"
        })
@NullMarked
package org.hito.creation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
