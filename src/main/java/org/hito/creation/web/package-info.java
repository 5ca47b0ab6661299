/** Initiatives, their dossier and what is done to them, over HTTP: the contract's endpoints and the pages. */
@org.jspecify.annotations.NullMarked
package org.hito.creation.web;
