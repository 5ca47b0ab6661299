package org.hito.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What registering asks for (Q8, Q10).
 *
 * @param planned four dates, one per milestone, in order
 * @param body deciding body, or null
 */
public record Registration(
        String name,
        String economicActivity,
        String activityName,
        String territory,
        List<LocalDate> planned,
        @Nullable UUID body,
        @Nullable UUID professional,
        @Nullable UUID secretary,
        boolean demo) {}
