/** Deployed models over HTTP: diagrams as BPMN XML with labels in the reader's language. */
@org.jspecify.annotations.NullMarked
package org.hito.engine.web;
