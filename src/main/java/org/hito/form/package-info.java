/**
 * Reads Camunda Forms JSON, and checks, shows and prints data by it, so that one schema is the rule for the page and the
 * interface alike. Whatever lies outside the subset listed in {@code src/docs/forms.md} is refused when a schema is read;
 * owns no model folder and uses no other module.
 */
@org.jspecify.annotations.NullMarked
package org.hito.form;
