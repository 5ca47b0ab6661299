package org.hito.actor.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of contributions; how far each has come is read from its movements. */
@Component
class ContributionTable {

    /**
     * What is looked for; nulls leave a side open.
     *
     * @param projects those that are seen; what is for others is left out
     */
    record Filter(
            List<UUID> initiatives,
            Collection<UUID> projects,
            @Nullable UUID project,
            @Nullable UUID organisation,
            @Nullable ContributionSource source,
            @Nullable ContributionStatus status) {}

    private final JdbcClient jdbc;

    ContributionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Contribution> find(UUID id) {
        return jdbc.sql("SELECT * FROM contribution_now WHERE id = ?")
                .param(id)
                .query(ContributionTable::row)
                .optional();
    }

    /** Lets movements of the same contribution come one after another. */
    Optional<Contribution> locked(UUID id) {
        jdbc.sql("SELECT id FROM contribution WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** Those of an initiative that still stand, its projects included, by contributor. */
    List<Contribution> of(UUID initiative) {
        return standing("initiative = ?", initiative);
    }

    List<Contribution> ofProject(UUID project) {
        return standing("project = ?", project);
    }

    List<Contribution> ofOrganisation(UUID organisation) {
        return standing("organisation = ?", organisation);
    }

    /** Those that a form told and that still stand. */
    List<Contribution> toldBy(UUID initiative, @Nullable UUID project, String form) {
        return standing(
                "initiative = ? AND project IS NOT DISTINCT FROM ?::uuid AND told_by = ?", initiative, project, form);
    }

    private List<Contribution> standing(String which, @Nullable Object... params) {
        return jdbc.sql("SELECT * FROM contribution_now WHERE withdrawn_at IS NULL AND " + which
                        + " ORDER BY lower(contributor), promised_at, id")
                .params(Arrays.asList(params))
                .query(ContributionTable::row)
                .list();
    }

    /** The newest first, a page and one row more; withdrawn ones only where they are asked for. */
    List<Contribution> page(Filter filter, @Nullable Instant before, @Nullable UUID beforeId, int rows) {
        var query = jdbc.sql("SELECT * FROM contribution_now WHERE initiative = ANY (:initiatives)"
                        + " AND (project IS NULL OR project = ANY (:projects))"
                        + (filter.project() == null ? "" : " AND project = :project")
                        + (filter.organisation() == null ? "" : " AND organisation = :organisation")
                        + (filter.source() == null ? "" : " AND source = :source")
                        + (filter.status() == null ? " AND withdrawn_at IS NULL" : " AND status = :status")
                        + (before == null ? "" : " AND (promised_at, id) < (:before, :beforeId)")
                        + " ORDER BY promised_at DESC, id DESC LIMIT :rows")
                .param("initiatives", filter.initiatives().toArray(UUID[]::new))
                .param("projects", filter.projects().toArray(UUID[]::new))
                .param("project", filter.project())
                .param("organisation", filter.organisation())
                .param("source", name(filter.source()))
                .param("status", name(filter.status()))
                .param("rows", rows);
        if (before != null) {
            query = query.param("before", Timestamp.from(before)).param("beforeId", beforeId);
        }
        return query.query(ContributionTable::row).list();
    }

    void add(UUID id, UUID initiative, @Nullable UUID project, String form, Promise promise, Instant now) {
        List<@Nullable Object> values = new ArrayList<>(List.of(id, initiative));
        values.add(project);
        values.addAll(facts(promise));
        values.add(form);
        values.add(Timestamp.from(now));
        jdbc.sql(
                        """
                        INSERT INTO contribution (id, initiative, project, organisation, source, in_kind, quantity, unit, valuation, amount,
                          currency, signed, due, valid_from, until, purpose, evidence, told_by, promised_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(values)
                .update();
    }

    void change(UUID id, Promise promise) {
        List<@Nullable Object> values = facts(promise);
        values.add(id);
        jdbc.sql(
                        """
                        UPDATE contribution SET organisation = ?, source = ?, in_kind = ?, quantity = ?, unit = ?, valuation = ?, amount = ?,
                          currency = ?, signed = ?, due = ?, valid_from = ?, until = ?, purpose = ?, evidence = ? WHERE id = ?
                        """)
                .params(values)
                .update();
    }

    void withdraw(UUID id, Instant now) {
        jdbc.sql("UPDATE contribution SET withdrawn_at = ? WHERE id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    private static List<@Nullable Object> facts(Promise it) {
        Measure measure = it.measure();
        List<@Nullable Object> facts = new ArrayList<>();
        facts.add(it.organisation());
        facts.add(it.source().name());
        facts.add(name(it.inKind()));
        facts.add(measure == null ? null : measure.quantity());
        facts.add(measure == null ? null : measure.unit());
        facts.add(measure == null ? null : measure.valuation().name());
        facts.add(it.amount());
        facts.add(it.currency());
        facts.add(it.signed());
        facts.add(it.due());
        facts.add(it.from());
        facts.add(it.until());
        facts.add(it.purpose());
        facts.add(it.evidence().toArray(String[]::new));
        return facts;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Contribution row(ResultSet row, int n) throws SQLException {
        String kind = row.getString("contributor_kind");
        String inKind = row.getString("in_kind");
        String valuation = row.getString("valuation");
        return new Contribution(
                row.getObject("id", UUID.class),
                row.getObject("initiative", UUID.class),
                row.getObject("project", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("contributor"),
                kind == null ? null : ActorKind.valueOf(kind),
                ContributionSource.valueOf(row.getString("source")),
                inKind == null ? null : InKind.valueOf(inKind),
                valuation == null
                        ? null
                        : new Measure(
                                row.getBigDecimal("quantity"), row.getString("unit"), Valuation.valueOf(valuation)),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getBoolean("signed"),
                row.getObject("due", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("purpose"),
                List.of((String[]) row.getArray("evidence").getArray()),
                row.getBigDecimal("received"),
                row.getBigDecimal("spent"),
                ContributionStatus.valueOf(row.getString("status")),
                row.getString("told_by"),
                row.getTimestamp("promised_at").toInstant());
    }
}
