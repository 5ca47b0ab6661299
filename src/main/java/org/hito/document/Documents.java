package org.hito.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.platform.Ids;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules ask of evidence files. */
@Component
public class Documents {

    private static final RowMapper<DocumentView> VIEW = (row, n) -> new DocumentView(
            row.getObject("id", UUID.class),
            row.getObject("initiative", UUID.class),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size"),
            row.getString("sha256"),
            row.getObject("uploaded_by", UUID.class),
            row.getTimestamp("uploaded_at").toInstant());

    private static final String COLUMNS = "id, initiative, name, media_type, size, sha256, uploaded_by, uploaded_at";

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** SHA-256 (hex) by id of those ids that are documents of the initiative. */
    public Map<String, String> hashes(UUID initiative, Collection<String> ids) {
        return views(initiative, ids).stream()
                .collect(Collectors.toMap(it -> it.id().toString(), DocumentView::sha256));
    }

    /** Documents of the initiative with these ids; anything else is left out. */
    public List<DocumentView> views(UUID initiative, Collection<String> ids) {
        List<UUID> asked = new ArrayList<>();
        ids.forEach(id -> Ids.find(id).ifPresent(asked::add));
        if (asked.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT " + COLUMNS + " FROM document WHERE initiative = ? AND id = ANY (?)")
                .params(initiative, asked.toArray(UUID[]::new))
                .query(VIEW)
                .list();
    }

    /** How many documents an initiative has. */
    public int count(UUID initiative) {
        return jdbc.sql("SELECT count(*) FROM document WHERE initiative = ?")
                .param(initiative)
                .query(Integer.class)
                .single();
    }

    public Optional<DocumentView> find(String id) {
        return Ids.find(id).flatMap(it -> jdbc.sql("SELECT " + COLUMNS + " FROM document WHERE id = ?")
                .param(it)
                .query(VIEW)
                .optional());
    }
}
