package org.hito.platform;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Constants that a caller names, spelt as they are in the code; {@link BadInput} for any other word. */
public final class Constants {

    private Constants() {}

    public static <E extends Enum<E>> E of(E[] among, String name) {
        return Arrays.stream(among)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("problem.bad-input"));
    }

    /** Null for a filter that is left out or empty. */
    public static <E extends Enum<E>> @Nullable E ifNamed(E[] among, @Nullable String name) {
        return name == null || name.isEmpty() ? null : of(among, name);
    }
}
