/**
 * The demonstration community: six initiatives, each at another point of its life, made by driving the real use cases with a
 * moved clock. All data and people are invented and marked as demonstration data.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "actor :: delivery",
            "actor :: funding",
            "actor :: sheet",
            "creation",
            "project",
            "council",
            "council :: advisory",
            "council :: minutes",
            "council :: session",
            "inbox",
            "document",
            "initiative",
            "identity",
            "engine",
            "form",
            "audit",
            "platform"
        })
@NullMarked
package org.hito.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
