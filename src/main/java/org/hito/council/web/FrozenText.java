package org.hito.council.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a council is asked, line by line, as it was written; what enumerates begins with a bullet. */
final class FrozenText {

    private FrozenText() {}

    static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
