package org.hito.creation;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Submitted dossiers; the table refuses any change. */
@Component
public class FrozenDossiers {

    private static final RowMapper<FrozenDossier> ROW = (row, n) -> new FrozenDossier(
            row.getObject("id", UUID.class),
            row.getObject("initiative", UUID.class),
            Phase.valueOf(row.getString("phase")),
            row.getInt("round"),
            row.getObject("item", UUID.class),
            row.getString("content"),
            row.getString("sha256"),
            row.getTimestamp("at").toInstant());

    private final JdbcClient jdbc;

    FrozenDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(FrozenDossier dossier) {
        jdbc.sql(
                        """
                        INSERT INTO creation_dossier (id, initiative, phase, round, item, content, sha256, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        dossier.id(),
                        dossier.initiative(),
                        dossier.phase().name(),
                        dossier.round(),
                        dossier.item(),
                        dossier.content(),
                        dossier.sha256(),
                        Timestamp.from(dossier.at()))
                .update();
    }

    /** All submissions of an initiative, oldest first. */
    public List<FrozenDossier> of(UUID initiative) {
        return jdbc.sql("SELECT * FROM creation_dossier WHERE initiative = ? ORDER BY at, id")
                .param(initiative)
                .query(ROW)
                .list();
    }

    /** Whether a document stands in something that was submitted. */
    boolean names(UUID initiative, UUID document) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM creation_dossier WHERE initiative = ? AND content LIKE '%' || ? || '%')")
                .params(initiative, document.toString())
                .query(Boolean.class)
                .single();
    }

    public Optional<FrozenDossier> find(UUID initiative, Phase phase, int round) {
        return jdbc.sql("SELECT * FROM creation_dossier WHERE initiative = ? AND phase = ? AND round = ?")
                .params(initiative, phase.name(), round)
                .query(ROW)
                .optional();
    }

    /** The dossier with which an item was put before its body. */
    public Optional<FrozenDossier> ofItem(UUID item) {
        return jdbc.sql("SELECT * FROM creation_dossier WHERE item = ?")
                .param(item)
                .query(ROW)
                .optional();
    }
}
