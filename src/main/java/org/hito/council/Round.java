package org.hito.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;

/**
 * One call of a body on an item, with the roll, the rule and the text frozen when it opened. Its row is locked before any
 * change, and whether it is open is asked with the lock in hand.
 */
public final class Round {

    private static final TallyPolicy POLICY = new TallyPolicy();

    private final UUID id;
    private final Item item;
    private final int number;
    private final CouncilRule rule;
    private final int ruleVersion;
    private final Call call;
    private final String text;
    private final Instant openedAt;
    private final Instant deadline;
    private final List<RollSeat> roll;
    private End end;

    Round(
            UUID id,
            Item item,
            int number,
            CouncilRule rule,
            int ruleVersion,
            Call call,
            String text,
            Instant openedAt,
            Instant deadline,
            List<RollSeat> roll,
            End end) {
        this.id = id;
        this.item = item;
        this.number = number;
        this.rule = rule;
        this.ruleVersion = ruleVersion;
        this.call = call;
        this.text = text;
        this.openedAt = openedAt;
        this.deadline = deadline;
        this.roll = new ArrayList<>(roll);
        this.end = end;
    }

    /**
     * How a round stands or ended.
     *
     * @param grounds of an adjournment or of a closing by hand
     * @param until day on which an adjourned round is called again, or null until resumed by hand
     */
    public record End(
            RoundStatus status,
            @Nullable Instant at,
            @Nullable EndedBy by,
            @Nullable Outcome outcome,
            @Nullable String grounds,
            @Nullable LocalDate until,
            @Nullable Instant resumedAt) {

        static final End OPEN = new End(RoundStatus.OPEN, null, null, null, null, null, null);
    }

    /**
     * What casting did.
     *
     * @param before the ballot that stood there, or null for a first one
     * @param changed false if the same was said again
     */
    public record Cast(RollSeat seat, @Nullable Ballot before, boolean changed) {}

    /** Puts the ballot of the seat that this person holds or stands in for; the first of the two who votes is the one who may change it. */
    Cast cast(UUID person, Vote vote, @Nullable String grounds, List<Condition> conditions, Instant now) {
        RollSeat seat = votingSeatOf(person);
        mustTakeBallots(now);
        Ballot before = seat.ballot();
        if (before != null && !before.person().equals(person)) {
            throw new StateMoved("problem.seat-has-voted");
        }
        if (before != null && before.says(vote, grounds, conditions)) {
            return new Cast(seat, before, false);
        }
        Instant castAt = before == null ? now : before.castAt();
        RollSeat after = replace(
                seat.with(new Ballot(person, vote, grounds, conditions, castAt, before == null ? null : now, null)));
        return new Cast(after, before, true);
    }

    /** Takes the seat of this person out of the bases; a ballot already cast is withdrawn and stays on record. */
    RollSeat recuse(UUID person, @Nullable String grounds, Instant now) {
        RollSeat seat = votingSeatOf(person);
        if (!person.equals(seat.holder())) {
            throw new NotAllowed("problem.only-the-holder-recuses");
        }
        mustTakeBallots(now);
        return replace(seat.recused(new RollSeat.Recusal(RecusalKind.DECLARED, grounds, now)));
    }

    /** A voting member, or the chair, claims that the seat of another has a conflict of interest. */
    RollSeat claim(UUID person, UUID seatId, String grounds, Instant now) {
        RollSeat own = seatOf(person).orElseThrow(() -> new NotAllowed("problem.not-your-seat"));
        if (own.recused()) {
            throw new NotAllowed("problem.recused");
        }
        mustTakeBallots(now);
        RollSeat seat = seat(seatId);
        if (seat.seat().equals(own.seat())) {
            throw new StateMoved("problem.claim-on-own-seat");
        }
        if (!seat.mayVote()) {
            throw new StateMoved("problem.seat-does-not-vote");
        }
        if (seat.claims().stream().anyMatch(RecusalClaim::open)) {
            throw new StateMoved("problem.claim-pending");
        }
        RecusalClaim claim = new RecusalClaim(UUID.randomUUID(), person, grounds, now, null);
        if (rulerOn(seat, claim).isEmpty()) {
            throw new StateMoved("problem.nobody-can-rule");
        }
        return replace(seat.claimed(claim));
    }

    /** An upheld claim recuses the seat; a dismissed one stays on record. */
    RollSeat rule(UUID person, UUID claimId, boolean upheld, String reasons, Instant now) {
        RollSeat seat = roll.stream()
                .filter(it -> it.claims().stream().anyMatch(claim -> claim.id().equals(claimId)))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.claim-not-found"));
        RecusalClaim claim = seat.claims().stream()
                .filter(it -> it.id().equals(claimId))
                .findFirst()
                .orElseThrow();
        if (rulerOn(seat, claim).filter(person::equals).isEmpty()) {
            throw new NotAllowed("problem.not-the-one-who-rules");
        }
        mustTakeBallots(now);
        if (!claim.open() || seat.recused()) {
            throw new StateMoved("problem.claim-ruled");
        }
        RollSeat ruled = seat.ruled(claim.ruled(new RecusalClaim.Ruling(upheld, person, reasons, now)));
        return replace(upheld ? ruled.recused(new RollSeat.Recusal(RecusalKind.CLAIMED, reasons, now)) : ruled);
    }

    /** The chair rules; where the chair claims or is concerned, the next seat in order that does neither. */
    public Optional<UUID> rulerOn(RollSeat concerned, RecusalClaim claim) {
        return roll.stream()
                .filter(RollSeat::mayVote)
                .filter(seat -> !seat.seat().equals(concerned.seat()) && !seat.isOf(claim.claimedBy()))
                .min(Comparator.comparing((RollSeat seat) -> seat.position() != Position.CHAIR)
                        .thenComparing(RollSeat::ordinal))
                .map(RollSeat::holder);
    }

    /** Notes which seats attend, of those that may vote; in a session only. */
    void attend(Set<UUID> attending) {
        mustBeOpen();
        if (!call.inSession()) {
            throw new StateMoved("problem.not-in-session");
        }
        roll.replaceAll(seat -> seat.attending(attending.contains(seat.seat())));
    }

    /**
     * Closes with the count as it stands: resolved with a quorum, lapsed without. What a session leaves without a quorum
     * stays with the body until it is called again.
     */
    Tally close(EndedBy by, @Nullable String grounds, Instant now) {
        mustBeOpen();
        Tally tally = tally();
        if (tally.seats() == 0) {
            end = new End(RoundStatus.LAPSED, now, EndedBy.NOBODY_LEFT, null, grounds, null, null);
        } else if (tally.outcome() == null && call.inSession()) {
            end = new End(RoundStatus.HELD, now, EndedBy.SESSION, null, grounds, null, null);
        } else {
            RoundStatus status = tally.outcome() == null ? RoundStatus.LAPSED : RoundStatus.CLOSED;
            end = new End(status, now, by, tally.outcome(), grounds, null, null);
        }
        return tally;
    }

    void adjourn(String grounds, @Nullable LocalDate until, Instant now) {
        mustTakeBallots(now);
        end = new End(RoundStatus.HELD, now, EndedBy.ADJOURNED, null, grounds, until, null);
    }

    /** An adjourned round waits for a session instead of a day. */
    void holdForSession() {
        mustBeHeld();
        end = new End(end.status(), end.at(), end.by(), null, end.grounds(), null, null);
    }

    /** Put off, and not taken up again since. */
    public boolean held() {
        return end.status() == RoundStatus.HELD && end.resumedAt() == null;
    }

    /** A call without a quorum is followed by a second one; what is put off in between stays a second one. */
    public boolean isFollowedBySecondCall() {
        return switch (end.status()) {
            case LAPSED -> !nobodyLeft();
            case HELD -> end.by() == EndedBy.SESSION || call.second();
            default -> false;
        };
    }

    void mustBeHeld() {
        if (!held()) {
            throw new StateMoved("problem.round-not-adjourned");
        }
    }

    /** Notes that an adjourned round was followed by a new one. */
    void resumed(Instant now) {
        mustBeHeld();
        end = new End(end.status(), end.at(), end.by(), null, end.grounds(), end.until(), now);
    }

    void withdraw(Instant now) {
        mustBeOpen();
        end = new End(RoundStatus.WITHDRAWN, now, EndedBy.WITHDRAWN, null, null, null, null);
    }

    private RollSeat seat(UUID id) {
        return roll.stream()
                .filter(seat -> seat.seat().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.seat-not-found"));
    }

    /** The seat that this person may vote for; 403 for everybody else. */
    private RollSeat votingSeatOf(UUID person) {
        RollSeat seat = seatFor(person).orElseThrow(() -> new NotAllowed("problem.not-your-seat"));
        if (seat.recused()) {
            throw new NotAllowed("problem.recused");
        }
        return seat;
    }

    void mustBeChairedBy(UUID person) {
        boolean chairs = roll.stream()
                .anyMatch(seat -> seat.position() == Position.CHAIR && person.equals(seat.holder()) && !seat.recused());
        if (!chairs) {
            throw new NotAllowed("problem.not-the-chair");
        }
    }

    private void mustTakeBallots(Instant now) {
        mustBeOpen();
        if (now.isAfter(deadline)) {
            throw new StateMoved("problem.round-over");
        }
    }

    private void mustBeOpen() {
        if (!open()) {
            throw new StateMoved("problem.round-closed");
        }
    }

    private RollSeat replace(RollSeat changed) {
        roll.replaceAll(seat -> seat.seat().equals(changed.seat()) ? changed : seat);
        return changed;
    }

    public Tally tally() {
        return POLICY.tally(rule, call, roll.stream().map(RollSeat::standing).toList());
    }

    /** What is still possible, or what came of it: the sentences that page, interface, history and minutes print. */
    public List<Reason> sentences() {
        return switch (end.status()) {
            case OPEN -> countIsSealed() ? tally().quorumOnly() : tally().reasons();
            case CLOSED, LAPSED -> tally().verdict();
            case HELD ->
                end.by() == EndedBy.SESSION ? tally().withoutQuorum() : List.of(Reason.of("council.round.held"));
            case WITHDRAWN -> List.of(Reason.of("council.round.withdrawn"));
        };
    }

    /** Until the closing not even the count is told. */
    public boolean countIsSealed() {
        return open() && rule.ballotsShown() == BallotsShown.AT_CLOSING;
    }

    /** Who voted what is told to everybody who sees the round. */
    public boolean ballotsAreShown() {
        return !open() || rule.ballotsShown() == BallotsShown.AT_ONCE;
    }

    /** The seat that this person holds. */
    public Optional<RollSeat> seatOf(UUID person) {
        return roll.stream().filter(seat -> person.equals(seat.holder())).findFirst();
    }

    /** The seat that this person holds or stands in for. */
    public Optional<RollSeat> seatFor(UUID person) {
        return roll.stream().filter(seat -> seat.isOf(person)).findFirst();
    }

    /** The papers are closed to whoever has a conflict of interest, and to the substitute of such a seat. */
    public boolean papersClosedTo(UUID person) {
        return seatFor(person)
                .map(RollSeat::recusal)
                .filter(recusal -> recusal.kind().closesPapers())
                .isPresent();
    }

    public boolean open() {
        return end.status() == RoundStatus.OPEN;
    }

    public boolean nobodyLeft() {
        return end.by() == EndedBy.NOBODY_LEFT;
    }

    /** Conditions of the counted ballots, equal ones merged; none unless the outcome carries conditions. */
    public List<Condition> conditions() {
        if (end.outcome() != Outcome.APPROVED_WITH_CONDITIONS) {
            return List.of();
        }
        return Condition.merged(roll.stream()
                .map(RollSeat::counted)
                .filter(Objects::nonNull)
                .filter(ballot -> ballot.vote() == Vote.APPROVE_WITH_CONDITIONS)
                .flatMap(ballot -> ballot.conditions().stream())
                .toList());
    }

    /** Grounds of the counted ballots, in the order of the seats. */
    public List<Remark> remarks() {
        return roll.stream()
                .map(seat -> {
                    Ballot ballot = seat.counted();
                    return ballot == null || ballot.grounds() == null
                            ? null
                            : new Remark(
                                    seat.seat(), seat.position(), seat.institution(), ballot.vote(), ballot.grounds());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    public UUID id() {
        return id;
    }

    public Item item() {
        return item;
    }

    public int number() {
        return number;
    }

    public CouncilRule rule() {
        return rule;
    }

    /** Version of the rule of the body that the round froze. */
    public int ruleVersion() {
        return ruleVersion;
    }

    public Call call() {
        return call;
    }

    public String text() {
        return text;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant deadline() {
        return deadline;
    }

    public List<RollSeat> roll() {
        return List.copyOf(roll);
    }

    public End end() {
        return end;
    }
}
