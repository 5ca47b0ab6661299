package org.hito.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what changed in a round, and nothing else. */
@Component
class RoundWriter {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    RoundWriter(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Item item) {
        jdbc.update(
                """
                INSERT INTO council_item
                  (id, body, kind, initiative, phase, project, submission, title, text, papers, parties, submitter, submitted_at,
                   supersedes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                item.id(),
                item.body(),
                item.kind().name(),
                item.initiative(),
                name(item.phase()),
                item.project(),
                item.submission(),
                item.title(),
                item.text(),
                json.writeValueAsString(item.papers()),
                json.writeValueAsString(item.parties()),
                item.submitter(),
                Timestamp.from(item.submittedAt()),
                item.supersedes());
    }

    void add(Round round) {
        jdbc.update(
                """
                INSERT INTO council_round
                  (id, item, number, status, rule, rule_version, in_session, second_call, text, opened_at, deadline)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                round.id(),
                round.item().id(),
                round.number(),
                round.end().status().name(),
                json.writeValueAsString(round.rule()),
                round.ruleVersion(),
                round.call().inSession(),
                round.call().second(),
                round.text(),
                Timestamp.from(round.openedAt()),
                Timestamp.from(round.deadline()));
        jdbc.batchUpdate(
                """
                INSERT INTO council_round_seat
                  (round, seat, ordinal, position, institution, sector, holder, substitute, attending, interested,
                   recusal, recused_at, grounds)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                round.roll().stream()
                        .map(seat -> new @Nullable Object[] {
                            round.id(),
                            seat.seat(),
                            seat.ordinal(),
                            seat.position().name(),
                            seat.institution(),
                            seat.sector().name(),
                            seat.holder(),
                            seat.substitute(),
                            seat.attending(),
                            seat.interested(),
                            seat.recusal() == null
                                    ? null
                                    : seat.recusal().kind().name(),
                            seat.recusal() == null
                                    ? null
                                    : Timestamp.from(seat.recusal().at()),
                            seat.recusal() == null ? null : seat.recusal().grounds()
                        })
                        .toList());
    }

    void put(Round round, RollSeat seat, Ballot ballot) {
        jdbc.update(
                """
                INSERT INTO council_ballot
                  (round, seat, person, vote, grounds, conditions, cast_at, changed_at, withdrawn_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (round, seat) DO UPDATE SET
                  person = EXCLUDED.person, vote = EXCLUDED.vote, grounds = EXCLUDED.grounds,
                  conditions = EXCLUDED.conditions, changed_at = EXCLUDED.changed_at, withdrawn_at = EXCLUDED.withdrawn_at
                """,
                round.id(),
                seat.seat(),
                ballot.person(),
                ballot.vote().name(),
                ballot.grounds(),
                json.writeValueAsString(ballot.conditions()),
                Timestamp.from(ballot.castAt()),
                timestamp(ballot.changedAt()),
                timestamp(ballot.withdrawnAt()));
    }

    void recuse(Round round, RollSeat seat, RollSeat.Recusal recusal) {
        jdbc.update(
                "UPDATE council_round_seat SET recusal = ?, recused_at = ?, grounds = ? WHERE round = ? AND seat = ?",
                recusal.kind().name(),
                Timestamp.from(recusal.at()),
                recusal.grounds(),
                round.id(),
                seat.seat());
        if (seat.ballot() != null) {
            put(round, seat, seat.ballot());
        }
    }

    void attend(Round round) {
        jdbc.batchUpdate(
                "UPDATE council_round_seat SET attending = ? WHERE round = ? AND seat = ?",
                round.roll().stream()
                        .map(seat -> new Object[] {seat.attending(), round.id(), seat.seat()})
                        .toList());
    }

    void add(Round round, RollSeat seat, RecusalClaim claim) {
        jdbc.update(
                """
                INSERT INTO council_recusal_claim (id, round, seat, claimed_by, grounds, claimed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                claim.id(),
                round.id(),
                seat.seat(),
                claim.claimedBy(),
                claim.grounds(),
                Timestamp.from(claim.at()));
    }

    void rule(RecusalClaim claim, RecusalClaim.Ruling ruling) {
        jdbc.update(
                "UPDATE council_recusal_claim SET upheld = ?, ruled_by = ?, reasons = ?, ruled_at = ? WHERE id = ?",
                ruling.upheld(),
                ruling.by(),
                ruling.reasons(),
                Timestamp.from(ruling.at()),
                claim.id());
    }

    /** Stores how the round ended; the count is kept as it was then. */
    void end(Round round) {
        Round.End end = round.end();
        jdbc.update(
                """
                UPDATE council_round SET status = ?, closed_at = ?, ended_by = ?, outcome = ?, grounds = ?,
                  adjourned_until = ?, resumed_at = ?, tally = ? WHERE id = ?
                """,
                end.status().name(),
                timestamp(end.at()),
                name(end.by()),
                name(end.outcome()),
                end.grounds(),
                end.until(),
                timestamp(end.resumedAt()),
                json.writeValueAsString(round.tally()),
                round.id());
    }

    void moveDeadline(UUID round, Instant deadline) {
        jdbc.update("UPDATE council_round SET deadline = ? WHERE id = ?", Timestamp.from(deadline), round);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
