/**
 * Projects of an initiative, which move by gate decisions only: idea, screening, formulation, execution, closing, and the
 * money that each gate releases. It owns the models of {@code bpmn/project} and the forms of {@code forms/project}.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "council",
            "council :: advisory",
            "council :: condition",
            "actor :: funding",
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
package org.hito.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
