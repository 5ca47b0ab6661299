package org.hito.council.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hito.council.Ballot;
import org.hito.council.Item;
import org.hito.council.RecusalClaim;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.council.Tally;
import org.hito.council.Vote;
import org.hito.council.minutes.MinutesText.Fact;
import org.hito.council.minutes.MinutesText.Part;
import org.hito.council.minutes.MinutesText.Table;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.AgendaStatus;
import org.hito.council.session.Attendance;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.ShownHand;
import org.jspecify.annotations.Nullable;

/** Writes what became of one point of the agenda: question, quorum, recusals, votes, resolution and conditions. */
final class PointMinutes {

    private final SessionSources sources;
    private final AgendaPoint point;
    private final Item item;
    private final @Nullable Round round;
    private final Wording words;

    PointMinutes(SessionSources sources, AgendaPoint point, Wording words) {
        this.sources = sources;
        this.point = point;
        this.item = Objects.requireNonNull(sources.items().get(point.item()));
        this.round = point.round() == null ? null : sources.rounds().get(point.round());
        this.words = words;
    }

    /** What came of a point in a word or two. */
    static String result(AgendaPoint point, SessionSources sources, Wording words) {
        Round round = point.round() == null ? null : sources.rounds().get(point.round());
        return round != null && round.end().outcome() != null
                ? words.constant(round.end().outcome())
                : words.constant(point.status() == AgendaStatus.DECIDED ? AgendaStatus.LEFT_OUT : point.status());
    }

    List<Part> write() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                2,
                words.say("point", SessionMinutes.number(point.number()), Wording.line(point.title())),
                facts(),
                List.of(),
                null));
        parts.add(part(
                "asked",
                item.text()
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList()));
        parts.add(part("quorum", quorum()));
        if (round != null) {
            recusals(round).ifPresent(parts::add);
            boolean voted =
                    point.status() == AgendaStatus.DECIDED || round.tally().cast() > 0;
            if (voted) {
                parts.add(votes(round));
            }
            hands().ifPresent(parts::add);
            parts.add(part("resolution", resolution(round)));
            conditions(round).ifPresent(parts::add);
            if (voted) {
                steps(round).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("kind", words.constant(point.kind())));
        String initiative =
                item.initiative() == null ? null : sources.initiatives().get(item.initiative());
        if (initiative != null) {
            facts.add(fact("initiative", initiative));
        }
        if (item.submission() > 1) {
            facts.add(fact("submission", SessionMinutes.number(item.submission())));
        }
        if (!item.parties().isEmpty()) {
            facts.add(fact("parties", String.join("; ", item.parties())));
        }
        if (round != null) {
            facts.add(fact(
                    "round",
                    words.say(
                            "round.rule",
                            SessionMinutes.number(round.number()),
                            SessionMinutes.number(round.ruleVersion()))));
            facts.add(fact("opened", words.hour(round.openedAt())));
            if (round.end().at() != null) {
                facts.add(fact("closed", words.hour(round.end().at())));
            }
        }
        facts.add(fact("result", result(point, sources, words)));
        return facts;
    }

    private List<String> quorum() {
        return switch (point.status()) {
            case WAITING, LEFT_OUT ->
                point.grounds() == null
                        ? List.of(words.say("left-out"))
                        : List.of(words.say("left-out"), grounds(point.grounds()));
            case OPEN, DECIDED -> List.of(counted("quorum.enough"));
            case NO_QUORUM ->
                List.of(
                        counted(point.present() < point.needed() ? "quorum.missing" : "quorum.lost"),
                        words.say("quorum.next"));
        };
    }

    private String counted(String key) {
        return words.say(key, point.present(), point.needed());
    }

    /** Seats that did not vote for a conflict of interest, and claims that others made, upheld or not. */
    private Optional<Part> recusals(Round voted) {
        List<String> lines = voted.roll().stream()
                .flatMap(seat -> Stream.concat(
                        Stream.ofNullable(seat.recusal()).map(it -> recusal(seat, it)),
                        seat.claims().stream().map(claim -> claim(seat, claim))))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(part("recusals", lines));
    }

    private String recusal(RollSeat seat, RollSeat.Recusal recusal) {
        String withdrawn = seat.ballot() == null ? "" : " " + words.say("recusal.withdrawn");
        return words.say(
                        "recusal",
                        seat.institution(),
                        words.name(seat.holder()),
                        words.constant(recusal.kind()),
                        grounds(recusal.grounds()))
                + withdrawn;
    }

    private String claim(RollSeat seat, RecusalClaim claim) {
        String made =
                words.say("claim", words.name(claim.claimedBy()), seat.institution(), Wording.line(claim.grounds()));
        RecusalClaim.Ruling ruling = claim.ruling();
        return made
                + " "
                + (ruling == null
                        ? words.say("claim.pending")
                        : words.say(
                                ruling.upheld() ? "claim.upheld" : "claim.dismissed",
                                words.name(ruling.by()),
                                Wording.line(ruling.reasons())));
    }

    /** What the page said was still possible, from the opening to the last ballot. */
    private Optional<Part> steps(Round voted) {
        List<List<String>> rows = sources.steps().getOrDefault(voted.id(), List.of()).stream()
                .map(it -> List.of(
                        words.say(
                                "step." + it.what(),
                                words.hour(it.at()),
                                it.institution() == null ? "" : it.institution()),
                        String.join(" ", words.reasons(it.possible()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(3, words.say("steps"), List.of(), List.of(), table(rows, "moment", "possible")));
    }

    private Table table(List<List<String>> rows, String... columns) {
        return new Table(Stream.of(columns).map(it -> words.say("column." + it)).toList(), rows);
    }

    private Part votes(Round voted) {
        Tally tally = voted.tally();
        List<Fact> counts = Stream.of(Vote.values())
                .map(vote -> new Fact(words.say("vote." + vote), SessionMinutes.number(tally.count(vote))))
                .toList();
        List<Fact> facts = new ArrayList<>(counts);
        facts.add(new Fact(words.say("vote.NOT_CAST"), SessionMinutes.number(tally.uncast())));
        return new Part(
                3,
                words.say("votes"),
                facts,
                List.of(),
                table(
                        voted.roll().stream()
                                .map(seat -> List.of(seat.institution(), voter(seat), vote(seat), reasons(seat)))
                                .toList(),
                        "seat",
                        "voter",
                        "vote",
                        "grounds"));
    }

    private String voter(RollSeat seat) {
        return seat.votedBySubstitute() && seat.ballot() != null
                ? words.say("for", words.name(seat.ballot().person()), words.name(seat.holder()))
                : words.name(seat.holder());
    }

    private String vote(RollSeat seat) {
        Ballot ballot = seat.counted();
        if (ballot != null) {
            String said = words.say("vote." + ballot.vote());
            return hand(seat).isPresent() ? words.say("by-hand", said) : said;
        }
        return words.say("vote." + silence(seat));
    }

    private String silence(RollSeat seat) {
        if (seat.recused()) {
            return "RECUSED";
        }
        if (seat.holder() == null) {
            return "VACANT";
        }
        return absent(seat) ? "ABSENT" : "NOT_CAST";
    }

    private boolean absent(RollSeat seat) {
        return sources.session().attendance().stream()
                .filter(it -> it.seat().equals(seat.seat()))
                .map(Attendance::mode)
                .allMatch(AttendanceMode.ABSENT::equals);
    }

    private String reasons(RollSeat seat) {
        Ballot ballot = seat.counted();
        return ballot == null || ballot.grounds() == null ? "" : Wording.line(ballot.grounds());
    }

    private Optional<ShownHand> hand(RollSeat seat) {
        return point.hands().stream()
                .filter(it -> it.seat().equals(seat.seat()))
                .findFirst();
    }

    /** Who wrote down which hand, and what the member said against it. */
    private Optional<Part> hands() {
        List<String> lines = point.hands().stream()
                .map(it -> words.say(
                                "hand",
                                institution(it),
                                words.say("vote." + it.vote()),
                                words.name(it.recordedBy()),
                                words.hour(it.at()))
                        + objection(it))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(part("hands", lines));
    }

    private String institution(ShownHand hand) {
        return sources.session().attendance().stream()
                .filter(it -> it.seat().equals(hand.seat()))
                .map(Attendance::institution)
                .findFirst()
                .orElse(words.say("nobody"));
    }

    private String objection(ShownHand hand) {
        return hand.objection() == null || hand.objectedAt() == null
                ? ""
                : " " + words.say("hand.objection", words.hour(hand.objectedAt()), Wording.line(hand.objection()));
    }

    private List<String> resolution(Round voted) {
        List<String> lines = new ArrayList<>(words.reasons(voted.sentences()));
        if (voted.end().by() != null) {
            lines.add(words.constant(voted.end().by()) + ".");
        }
        if (voted.end().grounds() != null) {
            lines.add(grounds(voted.end().grounds()));
        }
        return lines;
    }

    private Optional<Part> conditions(Round voted) {
        List<List<String>> rows = sources.conditions().getOrDefault(voted.id(), List.of()).stream()
                .map(it -> List.of(Wording.line(it.text()), words.name(it.owner()), words.day(it.due())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        3, words.say("conditions"), List.of(), List.of(), table(rows, "condition", "owner", "due")));
    }

    private String grounds(@Nullable String grounds) {
        return grounds == null ? words.say("no-grounds") : words.say("grounds", Wording.line(grounds));
    }

    private Part part(String heading, List<String> sentences) {
        return new Part(3, words.say(heading), List.of(), sentences, null);
    }

    private Fact fact(String label, String value) {
        return new Fact(words.say("fact." + label), value);
    }
}
