package org.hito.council.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hito.council.EndedBy;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.Vote;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/** One statement for decisions with everything that the register says of them. It names the reader {@code :person}. */
final class DecisionRows {

    static final String DECISIONS =
            """
            SELECT r.id, r.number, r.outcome, r.closed_at, r.ended_by, r.in_session, r.second_call,
              i.id AS item, i.kind, i.title, i.phase, i.submission, i.body, b.name AS body_name,
              n.id AS initiative, n.reference, n.name AS initiative_name,
              roll.seats, roll.recused, roll.papers_closed, votes.*, conditions.*,
              w.due AS review_due, w.grounds AS review_grounds, w.set_by, w.set_at,
              older.id AS older, older.title AS older_title, older.round AS older_round, older.outcome AS older_outcome,
              newer.id AS newer, newer.title AS newer_title, newer.round AS newer_round, newer.outcome AS newer_outcome
            FROM council_round r JOIN council_item i ON i.id = r.item JOIN council_body b ON b.id = i.body
            LEFT JOIN initiative n ON n.id = i.initiative
            LEFT JOIN council_review w ON w.round = r.id
            CROSS JOIN LATERAL (SELECT
                count(*) FILTER (WHERE s.holder IS NOT NULL AND s.recusal IS NULL) AS seats,
                count(*) FILTER (WHERE s.recusal IS NOT NULL) AS recused,
                coalesce(bool_or(:person IN (s.holder, s.substitute) AND s.recusal IN ('DECLARED', 'CLAIMED')), false)
                  AS papers_closed
              FROM council_round_seat s WHERE s.round = r.id) roll
            CROSS JOIN LATERAL (SELECT
                count(*) FILTER (WHERE v.vote = 'APPROVE') AS approve,
                count(*) FILTER (WHERE v.vote = 'APPROVE_WITH_CONDITIONS') AS approve_with_conditions,
                count(*) FILTER (WHERE v.vote = 'RETURN') AS return,
                count(*) FILTER (WHERE v.vote = 'REJECT') AS reject,
                count(*) FILTER (WHERE v.vote = 'ABSTAIN') AS abstain
              FROM council_ballot v WHERE v.round = r.id AND v.withdrawn_at IS NULL) votes
            CROSS JOIN LATERAL (SELECT count(*) AS conditions, count(*) FILTER (WHERE c.status IN ('OPEN', 'SHOWN')) AS pending,
                coalesce(string_agg(translate(lower(c.text), 'áàâäãåéèêëíìîïóòôöõúùûüñç', 'aaaaaaeeeeiiiiooooouuuunc'), ' '), '')
                  AS condition_texts
              FROM council_condition c WHERE c.round = r.id) conditions
            LEFT JOIN LATERAL (SELECT o.id, o.title, x.id AS round, x.outcome FROM council_item o
              JOIN council_round x ON x.item = o.id WHERE o.id = i.supersedes ORDER BY x.number DESC LIMIT 1) older ON true
            LEFT JOIN LATERAL (SELECT o.id, o.title, x.id AS round, x.outcome FROM council_item o
              JOIN council_round x ON x.item = o.id WHERE o.supersedes = i.id
              ORDER BY o.submitted_at DESC, x.number DESC LIMIT 1) newer ON true
            WHERE r.status = 'CLOSED'
            """;

    private DecisionRows() {}

    static Decision row(ResultSet row, int n) throws SQLException {
        UUID initiative = row.getObject("initiative", UUID.class);
        String phase = row.getString("phase");
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("item", UUID.class),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("body", UUID.class),
                row.getString("body_name"),
                initiative == null
                        ? null
                        : new Decision.About(initiative, row.getString("reference"), row.getString("initiative_name")),
                phase == null ? null : Phase.valueOf(phase),
                row.getInt("submission"),
                row.getInt("number"),
                Outcome.valueOf(row.getString("outcome")),
                row.getTimestamp("closed_at").toInstant(),
                EndedBy.valueOf(row.getString("ended_by")),
                row.getBoolean("in_session"),
                row.getBoolean("second_call"),
                row.getInt("seats"),
                row.getInt("recused"),
                votes(row),
                row.getInt("conditions"),
                row.getInt("pending"),
                link(row, "older"),
                link(row, "newer"),
                review(row),
                row.getBoolean("papers_closed"));
    }

    private static Map<Vote, Integer> votes(ResultSet row) throws SQLException {
        Map<Vote, Integer> votes = new EnumMap<>(Vote.class);
        for (Vote vote : Vote.values()) {
            votes.put(vote, row.getInt(vote.name().toLowerCase(Locale.ROOT)));
        }
        return votes;
    }

    private static Decision.@Nullable Link link(ResultSet row, String side) throws SQLException {
        UUID item = row.getObject(side, UUID.class);
        String outcome = row.getString(side + "_outcome");
        return item == null
                ? null
                : new Decision.Link(
                        item,
                        row.getObject(side + "_round", UUID.class),
                        row.getString(side + "_title"),
                        outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static Decision.@Nullable Review review(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("set_at");
        return at == null
                ? null
                : new Decision.Review(
                        row.getObject("review_due", LocalDate.class),
                        row.getString("review_grounds"),
                        row.getObject("set_by", UUID.class),
                        at.toInstant());
    }
}
