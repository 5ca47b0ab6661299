/**
 * The organisations of the community, each registered once, and the part that they take in initiatives: place in the chain, what
 * they have committed to and what they contribute. Filled by hand with {@code forms/actor} and from the forms of the phases by
 * {@code creation}; owns the models of {@code bpmn/actor}.
 */
@ApplicationModule(
        allowedDependencies = {
            "initiative",
            "identity",
            "council",
            "inbox",
            "document",
            "form",
            "engine",
            "audit",
            "platform"
        })
@NullMarked
package org.hito.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
