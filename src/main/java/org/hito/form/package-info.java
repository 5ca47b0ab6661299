/**
 * Reads Camunda Forms JSON, and checks, shows and prints data by it, so that one schema is the rule for the page and the
 * interface alike. Whatever lies outside the subset listed in {@code src/docs/forms.md} is refused when a schema is read;
 * owns no model folder.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.hito.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
