/**
 * What people look at across the modules: home, initiatives, history, live diagrams, search and the auditor's pages. It
 * reads only; whatever is changed from one of its pages is done by a use case of the module that owns it.
 */
@ApplicationModule(
        allowedDependencies = {
            "creation",
            "project",
            "council",
            "council :: advisory",
            "council :: condition",
            "council :: decision",
            "actor",
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
package org.hito.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
