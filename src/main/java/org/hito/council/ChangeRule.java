package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.BadInput;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a body another rule from a day on; rounds that are open keep the one they froze. */
@Component
public class ChangeRule {

    private final Administration administration;
    private final BodyTable table;
    private final RuleVersions versions;
    private final CommunityCalendar calendar;
    private final BodyTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    ChangeRule(
            Administration administration,
            BodyTable table,
            RuleVersions versions,
            CommunityCalendar calendar,
            BodyTrail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.administration = administration;
        this.table = table;
        this.versions = versions;
        this.calendar = calendar;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** From today on. */
    @Transactional
    public RuleVersion execute(UUID id, CouncilRule rule) {
        return execute(id, rule, calendar.today());
    }

    /** @return the newest version, which is the one before if it says the same from the same day or earlier */
    @Transactional
    public RuleVersion execute(UUID id, CouncilRule rule, LocalDate from) {
        administration.mustBeMine();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = calendar.dayOf(now);
        Body body = table.lock(id, today);
        if (calendar.past(from)) {
            throw new BadInput("problem.rule-from-is-past");
        }
        body.kind().mustAccept(rule);
        ReachableRule.check(rule, table.seats(id, today).size());
        RuleVersion before = versions.of(id).get(0);
        if (before.rule().equals(rule) && !before.from().isAfter(from)) {
            return before;
        }
        RuleVersion next = new RuleVersion(id, before.version() + 1, from, rule, currentActor.person(), now);
        versions.add(next);
        trail.ruleChanged(body, before.rule(), next);
        return next;
    }
}
