/**
 * Between the models of {@code bpmn/creation} and the use cases: one delegate for each service task, one handler for each
 * form that changes more than the dossier. No rule lives here.
 */
@org.jspecify.annotations.NullMarked
package org.hito.creation.process;
