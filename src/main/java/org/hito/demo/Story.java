package org.hito.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hito.council.CastBallot.Said;
import org.hito.council.Condition;
import org.hito.council.CouncilRule;
import org.hito.council.Vote;
import org.hito.council.session.AttendanceMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to the demonstration community, as {@code demo/community.json} tells it.
 *
 * @param body the promoter council
 * @param initiatives their lives, one after the other
 * @param session that the promoter council holds on milestones of several of them
 * @param stock what is recorded beside the tasks, in its order
 * @param groups working groups that carry some of the projects
 * @param projects their lives, gate by gate
 */
record Story(
        Council body,
        List<Life> initiatives,
        Sitting session,
        List<StockAct> stock,
        List<Gathering> groups,
        List<Venture> projects) {

    /**
     * People who form a working group.
     *
     * @param initiative its name
     * @param members by username
     */
    record Gathering(String initiative, LocalDate day, String by, String theme, String purpose, List<String> members) {}

    /**
     * A project.
     *
     * @param initiative its name
     * @param day of the proposal
     * @param every days between two things that happen
     * @param proposal answers to the form that proposes it; a group by its theme
     * @param gates what is decided at its gates; the story ends before the next
     * @param votes of the council, where it decides
     * @param data answers to its forms that differ from those of all projects
     * @param spendings answers to their form, without the day
     */
    record Venture(
            String initiative,
            LocalDate day,
            int every,
            String by,
            Map<String, String> words,
            ObjectNode proposal,
            List<Decided> gates,
            @Nullable List<Cast> votes,
            @Nullable Map<String, ObjectNode> data,
            @Nullable List<ObjectNode> spendings) {}

    /** @param until of a hold, else null */
    record Decided(String decision, String grounds, @Nullable LocalDate until) {}

    /**
     * Something that is recorded beside the tasks.
     *
     * @param initiative its name
     * @param what {@code contribution}, {@code receipt}, {@code spending}, {@code service}, {@code delivery}, or {@code refused}: a delivery that is
     * @param of purpose of the contribution, or name of the service
     * @param data answers to its form, without day and ids
     */
    record StockAct(
            String initiative,
            LocalDate day,
            String by,
            String what,
            @Nullable String of,
            @Nullable String firm,
            ObjectNode data) {}

    /** @param rule null for the simple one */
    record Council(String name, LocalDate founded, @Nullable CouncilRule rule, List<SeatOf> seats) {}

    record SeatOf(
            String position,
            String institution,
            String sector,
            String holder,
            @Nullable String post,
            @Nullable StandIn substitute) {}

    record StandIn(String person, LocalDate since) {}

    /**
     * @param key short name, also that of its part of the progress
     * @param words what stands for {@code {{word}}} in the texts of its forms
     * @param advisers its advisory council, if it has one
     * @param registration answers to the registration form
     * @param after what happens once the session was held
     */
    record Life(
            String key,
            LocalDate registered,
            Map<String, String> words,
            ObjectNode registration,
            List<Step> steps,
            @Nullable Council advisers,
            @Nullable List<Step> after) {}

    /**
     * One thing that happens.
     *
     * @param what {@code work}: the team's open tasks until none is left or {@code until} has been done; {@code vote}; {@code advisers}: its advisory council is founded; {@code opinions} and
     *     {@code end-opinions}: it is heard; {@code conditions}: what {@code by} has to do about conditions; {@code recuse}, {@code adjourn}, {@code resume-round}, {@code close}; {@code hold}, {@code resume}, {@code withdraw}
     * @param from first day, or null for the day after the last act
     * @param every days between two tasks
     * @param until element that is the last one done
     * @param votes ballots or opinions by username, in this order, a day apart
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

    /** @param vote or opinion */
    record Cast(String by, String vote, @Nullable String grounds, @Nullable List<Condition> conditions) {

        Said said() {
            return new Said(Vote.valueOf(vote), grounds, conditions == null ? List.of() : conditions);
        }
    }

    /**
     * A session with its minutes.
     *
     * @param statement with which they are signed
     * @param points of the agenda, in their order
     */
    record Sitting(LocalDate convened, String place, String notice, String statement, List<Point> points) {}

    /**
     * A milestone at the session.
     *
     * @param initiative key of its life
     * @param attendance by username of the member: who comes, and who goes, before the point is taken up
     * @param recused member who declares a conflict of interest
     * @param grounds of that member
     * @param votes cast by members themselves
     * @param hands shown, and written down by the secretary in one go
     */
    record Point(
            String initiative,
            Map<String, AttendanceMode> attendance,
            @Nullable String recused,
            @Nullable String grounds,
            @Nullable List<Cast> votes,
            @Nullable List<Cast> hands) {}
}
