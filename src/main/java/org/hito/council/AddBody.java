package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a body, without seats. */
@Component
public class AddBody {

    private final Administration administration;
    private final BodyTable table;
    private final RuleVersions versions;
    private final BodyOfInitiative ofInitiative;
    private final CommunityCalendar calendar;
    private final BodyTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    AddBody(
            Administration administration,
            BodyTable table,
            RuleVersions versions,
            BodyOfInitiative ofInitiative,
            CommunityCalendar calendar,
            BodyTrail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.administration = administration;
        this.table = table;
        this.versions = versions;
        this.ofInitiative = ofInitiative;
        this.calendar = calendar;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A body of the community. */
    @Transactional
    public UUID execute(BodyKind kind, String name, CouncilRule rule, boolean demo) {
        return execute(kind, name, rule, null, demo);
    }

    /** @param initiative the one that it belongs to, which an advisory council always has, or null for a body of the community */
    @Transactional
    public UUID execute(BodyKind kind, String name, CouncilRule rule, @Nullable UUID initiative, boolean demo) {
        administration.mustBeMine();
        kind.mustAccept(rule);
        kind.mustBelong(initiative);
        if (initiative != null) {
            ofInitiative.mustTake(initiative, kind);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Body body = new Body(UUID.randomUUID(), kind, name.strip(), rule, 1, initiative, demo);
        try {
            table.add(body, now);
        } catch (DuplicateKeyException e) {
            throw new StateMoved("problem.body-exists", name);
        }
        versions.add(new RuleVersion(body.id(), 1, calendar.dayOf(now), rule, currentActor.person(), now));
        trail.added(body);
        if (initiative != null) {
            ofInitiative.hand(initiative, body);
        }
        return body.id();
    }
}
