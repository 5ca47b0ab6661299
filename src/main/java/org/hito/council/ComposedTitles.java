package org.hito.council;

import java.util.List;
import java.util.Locale;

/** How titles of items begin that a module composes, so that they read in any language; the name that follows stays as it is. */
public interface ComposedTitles {

    /** Always as many and in the same order, whatever the language; each ends before the name. */
    List<String> beginnings(Locale language);
}
