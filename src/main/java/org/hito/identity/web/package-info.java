/**
 * How people and programs come in: the filter chains of the whole application, sign-in, tokens, and the pages about
 * people. What a signed-in person may do is decided by the use cases, never here.
 */
@NullMarked
package org.hito.identity.web;

import org.jspecify.annotations.NullMarked;
