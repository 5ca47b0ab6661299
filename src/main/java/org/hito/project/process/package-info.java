/** What the models and forms of projects call: each translates and calls one use case. It holds no rule. */
@NullMarked
package org.hito.project.process;

import org.jspecify.annotations.NullMarked;
