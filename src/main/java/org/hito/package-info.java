/**
 * Hito takes a regional cluster initiative from first idea to running organisation. Each sub-package is a module with a
 * single purpose; its {@code package-info} names what it may use.
 */
@org.jspecify.annotations.NullMarked
package org.hito;
