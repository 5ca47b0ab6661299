package org.hito.council;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the trail keeps of a round: in the stream of its initiative, or of its body where it is about none. */
@Component
class CouncilTrail {

    private final Trail trail;

    CouncilTrail(Trail trail) {
        this.trail = trail;
    }

    void submitted(Item item) {
        Map<String, String> evidence = new LinkedHashMap<>();
        item.papers().forEach(paper -> evidence.put(paper.name(), paper.sha256()));
        trail.record(of(item, "council.item-submitted")
                .with("item", item.id().toString())
                .with("body", item.body().toString())
                .with("title", item.title())
                .with("submission", item.submission())
                .with("parties", item.parties())
                .with("supersedes", text(item.supersedes()))
                .evidence(evidence));
    }

    void opened(Round round) {
        trail.record(of(round, "council.round-opened")
                .with("roll", round.roll().stream().map(CouncilTrail::seat).toList())
                .with("rule", rule(round.rule()))
                .with("ruleVersion", round.ruleVersion())
                .with("secondCall", round.call().second())
                .with("inSession", round.call().inSession())
                .with("textHash", sha256(round.text()))
                .with("openedAt", round.openedAt().toString())
                .with("deadline", round.deadline().toString())
                .with("possible", sentences(round.tally().reasons())));
    }

    void cast(Round round, Round.Cast cast, Ballot ballot) {
        RollSeat seat = cast.seat();
        TrailEntry entry = of(round, event(cast))
                .with("seat", seat.seat().toString())
                .with("institution", seat.institution())
                .with("vote", ballot.vote().name())
                .with("grounds", ballot.grounds())
                .with("conditions", conditions(ballot.conditions()));
        entry = seat.votedBySubstitute() ? entry.with("for", text(seat.holder())) : entry;
        Ballot before = cast.before();
        entry = before == null ? entry : entry.with("before", ballot(before)).with("after", ballot(ballot));
        trail.record(entry.with("possible", sentences(round.tally().reasons())));
    }

    private static String event(Round.Cast cast) {
        if (cast.seat().votedBySubstitute()) {
            return cast.before() == null ? "council.ballot-cast-for" : "council.ballot-changed-for";
        }
        return cast.before() == null ? "council.ballot-cast" : "council.ballot-changed";
    }

    void recused(Round round, RollSeat seat, RollSeat.Recusal recusal) {
        trail.record(withdrawn(round, seat, seat(round, seat, "council.recusal-declared"))
                .with("grounds", recusal.grounds()));
    }

    void attended(Round round) {
        trail.record(of(round, "council.attendance-noted")
                .with(
                        "attending",
                        round.roll().stream()
                                .filter(RollSeat::attending)
                                .map(RollSeat::institution)
                                .toList())
                .with("possible", sentences(round.tally().quorumOnly())));
    }

    void claimed(Round round, RollSeat seat, RecusalClaim claim) {
        trail.record(seat(round, seat, "council.recusal-claimed")
                .with("claim", claim.id().toString())
                .with("grounds", claim.grounds()));
    }

    void ruled(Round round, RollSeat seat, RecusalClaim claim, RecusalClaim.Ruling ruling) {
        TrailEntry entry = seat(round, seat, ruling.upheld() ? "council.recusal-upheld" : "council.recusal-dismissed")
                .with("claim", claim.id().toString())
                .with("reasons", ruling.reasons());
        trail.record(ruling.upheld() ? withdrawn(round, seat, entry) : entry);
    }

    private static TrailEntry seat(Round round, RollSeat seat, String event) {
        return of(round, event).with("seat", seat.seat().toString()).with("institution", seat.institution());
    }

    private static TrailEntry withdrawn(Round round, RollSeat seat, TrailEntry entry) {
        TrailEntry told = entry.with("possible", sentences(round.tally().reasons()));
        return seat.ballot() == null ? told : told.with("withdrawn", ballot(seat.ballot()));
    }

    void ended(Round round, Tally tally) {
        Round.End end = round.end();
        Outcome outcome = end.outcome();
        trail.record(of(round, ended(round))
                .with("outcome", outcome == null ? null : outcome.name())
                .with("endedBy", end.by() == null ? null : end.by().name())
                .with("grounds", end.grounds())
                .with("tally", counts(tally))
                .with("possible", sentences(round.sentences())));
        for (Condition condition : round.conditions()) {
            trail.record(of(round, "council.condition-set")
                    .with("text", condition.text())
                    .with("due", condition.due().toString())
                    .with(
                            "consequence",
                            LapseConsequence.of(round.item().kind()).name()));
        }
    }

    private static String ended(Round round) {
        return switch (round.end().status()) {
            case CLOSED -> "council.round-closed";
            case HELD -> "council.round-without-quorum";
            default -> "council.round-lapsed";
        };
    }

    /** Somebody else wrote down what a seat showed by hand. */
    void shown(Round round, Round.Cast cast, Ballot ballot) {
        RollSeat seat = cast.seat();
        TrailEntry entry = seat(round, seat, "council.ballot-by-hand")
                .with("person", ballot.person().toString())
                .with("vote", ballot.vote().name())
                .with("grounds", ballot.grounds())
                .with("conditions", conditions(ballot.conditions()));
        Ballot before = cast.before();
        entry = before == null ? entry : entry.with("before", ballot(before)).with("after", ballot(ballot));
        trail.record(entry.with("possible", sentences(round.tally().reasons())));
    }

    void adjourned(Round round) {
        Round.End end = round.end();
        trail.record(of(round, "council.round-adjourned")
                .with("grounds", end.grounds())
                .with("until", end.until() == null ? null : end.until().toString()));
    }

    void resumed(Round round, @Nullable String grounds) {
        trail.record(of(round, "council.round-resumed").with("grounds", grounds));
    }

    void calledAgain(Round round, String situation, String grounds) {
        trail.record(of(round, "council.round-called-again")
                .with("situation", situation)
                .with("grounds", grounds));
    }

    void reopened(Round round, UUID again, String grounds) {
        trail.record(of(round, "council.decision-reopened")
                .with("item", again.toString())
                .with("supersedes", round.item().id().toString())
                .with("grounds", grounds));
    }

    void withdrawn(Round round) {
        trail.record(of(round, "council.round-withdrawn").with("tally", counts(round.tally())));
    }

    void deadlineMoved(Round round, java.time.Instant deadline) {
        trail.record(of(round, "council.deadline-moved")
                .changed("deadline", round.deadline().toString(), deadline.toString()));
    }

    private static TrailEntry of(Round round, String event) {
        return of(round.item(), event)
                .with("round", round.id().toString())
                .with("number", round.number())
                .with("title", round.item().title());
    }

    private static TrailEntry of(Item item, String event) {
        UUID initiative = item.initiative();
        return TrailEntry.of(initiative == null ? Stream.body(item.body()) : Stream.initiative(initiative), event);
    }

    private static Map<String, @Nullable Object> seat(RollSeat seat) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("seat", seat.seat().toString());
        values.put("position", seat.position().name());
        values.put("institution", seat.institution());
        values.put("holder", text(seat.holder()));
        values.put("substitute", text(seat.substitute()));
        values.put("interested", seat.interested());
        values.put(
                "recusal", seat.recusal() == null ? null : seat.recusal().kind().name());
        return values;
    }

    static Map<String, @Nullable Object> rule(CouncilRule rule) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("pack", rule.pack());
        values.put("quorum", rule.quorum().toString());
        values.put("quorumBy", rule.quorumBy().name());
        values.put("writtenByAll", rule.writtenByAll());
        values.put("secondCallQuorum", text(rule.secondCallQuorum()));
        values.put("threshold", rule.threshold().toString());
        values.put("thresholdOf", rule.thresholdOf().name());
        values.put("minimumApprovals", rule.minimumApprovals());
        values.put("maximumRejections", rule.maximumRejections());
        values.put("tieBreakByChair", rule.tieBreakByChair());
        values.put("substitutes", rule.substitutes());
        values.put("ballotsShown", rule.ballotsShown().name());
        values.put("workingDaysOpen", rule.workingDaysOpen());
        values.put("noticeDays", rule.noticeDays());
        values.put("shortNotice", rule.shortNotice());
        values.put("conditionsBy", rule.conditionsBy().name());
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> ballot(Ballot ballot) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("vote", ballot.vote().name());
        values.put("grounds", ballot.grounds());
        values.put("conditions", conditions(ballot.conditions()));
        return values;
    }

    /** As the page shows them, kept by key and arguments so that they can be read in either language. */
    private static List<Map<String, Object>> sentences(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> Map.<String, Object>of("key", reason.key(), "arguments", reason.arguments()))
                .toList();
    }

    private static List<Map<String, Object>> conditions(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> Map.<String, Object>of(
                        "text", condition.text(), "due", condition.due().toString()))
                .toList();
    }

    private static Map<String, @Nullable Object> counts(Tally tally) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("seats", tally.seats());
        values.put("cast", tally.cast());
        values.put("quorumNeeded", tally.quorumNeeded());
        tally.votes().forEach((vote, count) -> values.put(vote.name(), count));
        return values;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
