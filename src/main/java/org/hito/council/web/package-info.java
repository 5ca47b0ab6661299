/** Pages and REST endpoints of rounds and bodies. Both show the same view of a round, cut to what its reader may see. */
@org.jspecify.annotations.NullMarked
package org.hito.council.web;
