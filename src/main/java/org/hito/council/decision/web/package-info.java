/** The register of decisions as pages, interface and files. What a reader may see is cut below; here it is put in words. */
@org.jspecify.annotations.NullMarked
package org.hito.council.decision.web;
