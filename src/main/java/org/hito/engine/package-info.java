/**
 * The Camunda engine: its configuration, the deployment of {@code bpmn/} and {@code forms/}, and the few calls that other
 * modules need. No Camunda type leaves this package but to {@code inbox} and the {@code process} packages.
 */
@ApplicationModule(allowedDependencies = {"form", "audit", "platform"})
@NullMarked
package org.hito.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
