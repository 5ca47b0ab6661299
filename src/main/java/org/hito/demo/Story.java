package org.hito.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to the demonstration community, as {@code demo/community.json} tells it.
 *
 * @param body the promoter council
 * @param initiatives their lives, one after the other
 */
record Story(Council body, List<Life> initiatives) {

    record Council(String name, LocalDate founded, List<SeatOf> seats) {}

    record SeatOf(String position, String institution, String sector, String holder, @Nullable String post) {}

    /**
     * @param key short name, also that of its part of the progress
     * @param words what stands for {@code {{word}}} in the texts of its forms
     * @param advisers its advisory council, if it has one
     * @param registration answers to the registration form
     */
    record Life(
            String key,
            LocalDate registered,
            Map<String, String> words,
            ObjectNode registration,
            List<Step> steps,
            @Nullable Council advisers) {}

    /**
     * One thing that happens.
     *
     * @param what {@code work}: the team's open tasks until none is left or {@code until} has been done; {@code vote}; {@code session}: the same at a session, with its minutes signed;
     *     {@code conditions}: what {@code by} has to do about conditions; {@code recuse}, {@code adjourn}, {@code resume-round}, {@code close}; {@code hold}, {@code resume}, {@code withdraw}
     * @param from first day, or null for the day after the last act
     * @param every days between two tasks
     * @param until element that is the last one done
     * @param votes ballots by username, in this order, a day apart
     * @param data answers by form that differ from those of all initiatives
     */
    record Step(
            String what,
            @Nullable LocalDate from,
            int every,
            @Nullable String until,
            @Nullable String by,
            @Nullable String grounds,
            @Nullable LocalDate untilDate,
            @Nullable List<Cast> votes,
            @Nullable Map<String, ObjectNode> data) {}

    record Cast(String by, String vote, @Nullable String grounds, @Nullable List<Condition> conditions) {}

    record Condition(String text, LocalDate due) {}
}
