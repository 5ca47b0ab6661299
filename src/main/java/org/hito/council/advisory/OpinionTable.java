package org.hito.council.advisory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.FirmPost;
import org.hito.council.Paper;
import org.hito.initiative.Phase;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of requests and of those who were asked. */
@Component
class OpinionTable {

    private record Asked(UUID request, Adviser adviser) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OpinionTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(OpinionRequest request) {
        jdbc.sql(
                        """
                        INSERT INTO council_opinion_request (id, body, initiative, phase, project, title, text, papers, asked_at, deadline)
                        VALUES (:id, :body, :initiative, :phase, :project, :title, :text, :papers, :askedAt, :deadline)
                        """)
                .param("id", request.id())
                .param("body", request.body())
                .param("initiative", request.initiative())
                .param("phase", request.phase() == null ? null : request.phase().name())
                .param("project", request.project())
                .param("title", request.title())
                .param("text", request.text())
                .param("papers", json.writeValueAsString(request.papers()))
                .param("askedAt", Timestamp.from(request.askedAt()))
                .param("deadline", Timestamp.from(request.deadline()))
                .update();
        for (Adviser adviser : request.advisers()) {
            FirmPost post = adviser.post();
            jdbc.sql(
                            """
                            INSERT INTO council_opinion (request, seat, ordinal, person, institution, post)
                            VALUES (:request, :seat, :ordinal, :person, :institution, :post)
                            """)
                    .param("request", request.id())
                    .param("seat", adviser.seat())
                    .param("ordinal", adviser.ordinal())
                    .param("person", adviser.person())
                    .param("institution", adviser.institution())
                    .param("post", post == null ? null : post.name())
                    .update();
        }
    }

    OpinionRequest get(UUID id) {
        return one("SELECT * FROM council_opinion_request WHERE id = ?", id);
    }

    /** With its row locked, so that opinions and the end come one after another. */
    OpinionRequest lock(UUID id) {
        return one("SELECT * FROM council_opinion_request WHERE id = ? FOR UPDATE", id);
    }

    private OpinionRequest one(String sql, UUID id) {
        return read(sql, id).stream().findFirst().orElseThrow(() -> new NotFound("problem.opinion-not-found"));
    }

    /** Newest first. */
    List<OpinionRequest> ofInitiative(UUID initiative) {
        return read(
                "SELECT * FROM council_opinion_request WHERE initiative = ? ORDER BY asked_at DESC, id", initiative);
    }

    /** Newest first. */
    List<OpinionRequest> ofProject(UUID project) {
        return read("SELECT * FROM council_opinion_request WHERE project = ? ORDER BY asked_at DESC, id", project);
    }

    /** Newest first. */
    List<OpinionRequest> ofBody(UUID body) {
        return read("SELECT * FROM council_opinion_request WHERE body = ? ORDER BY asked_at DESC, id", body);
    }

    void give(UUID request, UUID seat, Adviser.Given given) {
        jdbc.sql("UPDATE council_opinion SET opinion = ?, grounds = ?, given_at = ? WHERE request = ? AND seat = ?")
                .params(given.opinion().name(), given.grounds(), Timestamp.from(given.at()), request, seat)
                .update();
    }

    void end(UUID request, OpinionRequest.End end) {
        jdbc.sql(
                        """
                        UPDATE council_opinion_request SET closed_at = :at, ended_by = :how, closed_by = :by, grounds = :grounds
                        WHERE id = :id
                        """)
                .param("at", Timestamp.from(end.at()))
                .param("how", end.how().name())
                .param("by", end.by())
                .param("grounds", end.grounds())
                .param("id", request)
                .update();
    }

    void moveDeadline(UUID request, Instant deadline) {
        jdbc.sql("UPDATE council_opinion_request SET deadline = ? WHERE id = ?")
                .params(Timestamp.from(deadline), request)
                .update();
    }

    private List<OpinionRequest> read(String sql, UUID key) {
        List<OpinionRequest> bare =
                jdbc.sql(sql).param(key).query(this::request).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Adviser>> advisers = jdbc
                .sql("SELECT * FROM council_opinion WHERE request = ANY (?) ORDER BY ordinal")
                .param(bare.stream().map(OpinionRequest::id).toArray(UUID[]::new))
                .query((row, n) -> new Asked(row.getObject("request", UUID.class), adviser(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Asked::request, Collectors.mapping(Asked::adviser, Collectors.toList())));
        return bare.stream()
                .map(it -> it.with(advisers.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private OpinionRequest request(ResultSet row, int n) throws SQLException {
        String phase = row.getString("phase");
        return new OpinionRequest(
                row.getObject("id", UUID.class),
                row.getObject("body", UUID.class),
                row.getObject("initiative", UUID.class),
                phase == null ? null : Phase.valueOf(phase),
                row.getObject("project", UUID.class),
                row.getString("title"),
                row.getString("text"),
                json.readValue(row.getString("papers"), new TypeReference<List<Paper>>() {}),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("deadline").toInstant(),
                end(row),
                List.of());
    }

    private static OpinionRequest.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("closed_at");
        return at == null
                ? null
                : new OpinionRequest.End(
                        at.toInstant(),
                        ConsultationEnd.valueOf(row.getString("ended_by")),
                        row.getObject("closed_by", UUID.class),
                        row.getString("grounds"));
    }

    private static Adviser adviser(ResultSet row) throws SQLException {
        String post = row.getString("post");
        Timestamp at = row.getTimestamp("given_at");
        return new Adviser(
                row.getObject("seat", UUID.class),
                row.getInt("ordinal"),
                row.getObject("person", UUID.class),
                row.getString("institution"),
                post == null ? null : FirmPost.valueOf(post),
                at == null
                        ? null
                        : new Adviser.Given(
                                Opinion.valueOf(row.getString("opinion")), row.getString("grounds"), at.toInstant()));
    }
}
