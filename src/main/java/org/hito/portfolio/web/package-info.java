/** Pages and REST endpoints that show what has been done and where it stands. None of them changes anything. */
@org.jspecify.annotations.NullMarked
package org.hito.portfolio.web;
