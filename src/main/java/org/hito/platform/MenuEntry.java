package org.hito.platform;

import java.util.Set;

/**
 * One word of the main menu, published as a bean by the module that owns the page behind it.
 *
 * @param label message key
 * @param path where it leads, such as {@code /initiatives}
 * @param icon a name of {@code icons.txt}
 * @param order smaller comes first; pages for everybody use 10, 20, 30, those for few 100 and more
 * @param roles who sees it; empty for everybody signed in
 */
public record MenuEntry(String label, String path, String icon, int order, Set<String> roles) {}
