package org.hito.council.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes minutes. Those that are to change are locked first. */
@Component
class MinutesTable {

    private static final String MINUTES =
            """
            SELECT m.*, c.number AS corrects_number FROM council_minutes m
            LEFT JOIN council_minutes c ON c.id = m.corrects
            """;

    private final JdbcClient jdbc;
    private final CanonicalText canonical;

    MinutesTable(JdbcClient jdbc, CanonicalText canonical) {
        this.jdbc = jdbc;
        this.canonical = canonical;
    }

    /** The next number of the body; whoever asks at the same moment waits until this transaction has ended. */
    int nextNumber(UUID body) {
        return jdbc.sql(
                        """
                        INSERT INTO council_minutes_series AS series (body, last) VALUES (?, 1)
                        ON CONFLICT (body) DO UPDATE SET last = series.last + 1 RETURNING last
                        """)
                .param(body)
                .query(Integer.class)
                .single();
    }

    void add(Minutes minutes) {
        Minutes.Link corrects = minutes.corrects();
        jdbc.sql(
                        """
                        INSERT INTO council_minutes (id, body, number, session, corrects, chair, secretary, about, text, digest,
                          drafted_at, status)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT')
                        """)
                .param(minutes.id())
                .param(minutes.body())
                .param(minutes.number())
                .param(minutes.session())
                .param(corrects == null ? null : corrects.id())
                .param(minutes.chair())
                .param(minutes.secretary())
                .param(Timestamp.from(minutes.about()))
                .param(canonical.write(new CanonicalText.Both(minutes.spanish(), minutes.english())))
                .param(minutes.digest())
                .param(Timestamp.from(minutes.draftedAt()))
                .update();
    }

    void approve(UUID id, Minutes.Approval approval) {
        jdbc.sql("UPDATE council_minutes SET status = 'APPROVED', approved_by = ?, approved_at = ? WHERE id = ?")
                .params(approval.by(), Timestamp.from(approval.at()), id)
                .update();
    }

    void sign(UUID id, Minutes.Signature signature) {
        jdbc.sql(
                        """
                        INSERT INTO council_minutes_signature (minutes, signs_as, person, statement, signed_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        signature.as().name(),
                        signature.person(),
                        signature.statement(),
                        Timestamp.from(signature.at()))
                .update();
    }

    /** From here on nothing about them changes. */
    void close(UUID id, String checkpoint, Map<String, byte[]> papers) {
        papers.forEach((language, paper) -> jdbc.sql(
                        "INSERT INTO council_minutes_file (minutes, language, content) VALUES (?, ?, ?)")
                .params(id, language, paper)
                .update());
        jdbc.sql("UPDATE council_minutes SET status = 'SIGNED', checkpoint = ? WHERE id = ?")
                .param(checkpoint)
                .param(id)
                .update();
    }

    Optional<byte[]> paper(UUID id, String language) {
        return jdbc.sql("SELECT content FROM council_minutes_file WHERE minutes = ? AND language = ?")
                .params(id, language)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    Optional<Minutes> find(UUID id) {
        return all(List.of(id)).stream().findFirst();
    }

    Minutes lock(UUID id) {
        jdbc.sql("SELECT id FROM council_minutes WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("problem.minutes-not-found"));
        return find(id).orElseThrow();
    }

    /** In the order of the ids; unknown ones are left out. */
    List<Minutes> all(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] wanted = ids.toArray(UUID[]::new);
        Map<UUID, List<Minutes.Signature>> signatures = signatures(wanted);
        Map<UUID, List<Minutes.Link>> corrections = corrections(wanted);
        Map<UUID, Minutes> found = jdbc
                .sql(MINUTES + " WHERE m.id = ANY (?)")
                .param(wanted)
                .query((row, n) -> minutes(row, signatures, corrections))
                .list()
                .stream()
                .collect(Collectors.toMap(Minutes::id, it -> it));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Map<UUID, List<Minutes.Signature>> signatures(UUID[] ids) {
        return grouped(
                jdbc.sql("SELECT * FROM council_minutes_signature WHERE minutes = ANY (?) ORDER BY signed_at, signs_as")
                        .param(ids)
                        .query((row, n) -> Map.entry(
                                row.getObject("minutes", UUID.class),
                                new Minutes.Signature(
                                        SignsAs.valueOf(row.getString("signs_as")),
                                        row.getObject("person", UUID.class),
                                        row.getString("statement"),
                                        row.getTimestamp("signed_at").toInstant())))
                        .list());
    }

    private Map<UUID, List<Minutes.Link>> corrections(UUID[] ids) {
        return grouped(
                jdbc.sql("SELECT corrects, id, number FROM council_minutes WHERE corrects = ANY (?) ORDER BY number")
                        .param(ids)
                        .query((row, n) -> Map.entry(
                                row.getObject("corrects", UUID.class),
                                new Minutes.Link(row.getObject("id", UUID.class), row.getInt("number"))))
                        .list());
    }

    private static <T> Map<UUID, List<T>> grouped(Collection<Map.Entry<UUID, T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Minutes minutes(
            ResultSet row, Map<UUID, List<Minutes.Signature>> signatures, Map<UUID, List<Minutes.Link>> corrections)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID corrects = row.getObject("corrects", UUID.class);
        CanonicalText.Both text = canonical.read(row.getString("text"));
        return new Minutes(
                id,
                row.getObject("body", UUID.class),
                row.getInt("number"),
                row.getObject("session", UUID.class),
                corrects == null ? null : new Minutes.Link(corrects, row.getInt("corrects_number")),
                row.getObject("chair", UUID.class),
                row.getObject("secretary", UUID.class),
                row.getTimestamp("about").toInstant(),
                text.es(),
                text.en(),
                row.getString("digest"),
                row.getTimestamp("drafted_at").toInstant(),
                MinutesStatus.valueOf(row.getString("status")),
                approval(row),
                signatures.getOrDefault(id, List.of()),
                corrections.getOrDefault(id, List.of()),
                row.getString("checkpoint"));
    }

    private static Minutes.@Nullable Approval approval(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("approved_at");
        return at == null ? null : new Minutes.Approval(row.getObject("approved_by", UUID.class), at.toInstant());
    }
}
