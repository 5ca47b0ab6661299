package org.hito.engine;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hito.engine.Processes.ProcessNode;
import org.hito.engine.Processes.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the engine's history how processes hang together and where their tokens are: two statements for any tree. */
@Component
class ProcessTree {

    private static final String PROCESSES =
            """
            SELECT p.id_, p.proc_def_key_, p.proc_def_id_, d.version_, p.state_, p.super_process_instance_id_, p.root_proc_inst_id_
            FROM act_hi_procinst p JOIN act_re_procdef d ON d.id_ = p.proc_def_id_
            """;

    private final JdbcClient jdbc;

    ProcessTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProcessNode> of(String rootProcess, String businessKey) {
        List<Row> rows = rows(
                PROCESSES
                        + """
                        WHERE p.root_proc_inst_id_ IN (SELECT id_ FROM act_hi_procinst
                          WHERE business_key_ = ? AND proc_def_key_ = ? AND super_process_instance_id_ IS NULL)
                        ORDER BY p.start_time_, p.id_
                        """,
                businessKey,
                rootProcess);
        return roots(rows, true);
    }

    /** Processes of that key alone, without what they called. */
    List<ProcessNode> single(String process, String businessKey) {
        List<Row> rows = rows(
                PROCESSES + "WHERE p.business_key_ = ? AND p.proc_def_key_ = ? ORDER BY p.start_time_, p.id_",
                businessKey,
                process);
        return roots(rows, false);
    }

    private List<ProcessNode> roots(List<Row> rows, boolean children) {
        Map<String, Tokens> tokens = tokens(rows.stream().map(Row::id).toArray(String[]::new));
        Map<String, List<Row>> byParent = new HashMap<>();
        rows.stream().filter(it -> it.parent != null).forEach(it -> byParent.computeIfAbsent(
                        it.parent, key -> new ArrayList<>())
                .add(it));
        return rows.stream()
                .filter(it -> !children || it.parent == null)
                .map(it -> node(it, tokens, children ? byParent : Map.of()))
                .toList();
    }

    private static ProcessNode node(Row row, Map<String, Tokens> tokens, Map<String, List<Row>> byParent) {
        Tokens own = tokens.getOrDefault(row.id, new Tokens());
        String call = row.parent == null
                ? null
                : tokens.getOrDefault(row.parent, new Tokens()).calls.get(row.id);
        return new ProcessNode(
                row.id,
                row.definition,
                row.definitionId,
                row.version,
                state(row.state),
                call,
                List.copyOf(own.active.keySet()),
                List.copyOf(own.finished.keySet()),
                Map.copyOf(own.visits),
                List.copyOf(own.order),
                byParent.getOrDefault(row.id, List.of()).stream()
                        .map(it -> node(it, tokens, byParent))
                        .toList());
    }

    private static String state(String engine) {
        return switch (engine) {
            case "ACTIVE", "SUSPENDED", "COMPLETED" -> engine;
            default -> "CANCELLED";
        };
    }

    private List<Row> rows(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, n) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    private Map<String, Tokens> tokens(String[] processes) {
        Map<String, Tokens> tokens = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT proc_inst_id_, act_id_, end_time_, act_inst_state_, call_proc_inst_id_, start_time_ FROM act_hi_actinst
                        WHERE proc_inst_id_ = ANY (?) AND act_type_ <> 'multiInstanceBody' ORDER BY start_time_, sequence_counter_, id_
                        """)
                .param(processes)
                .query(row -> {
                    Tokens own = tokens.computeIfAbsent(row.getString(1), key -> new Tokens());
                    String element = row.getString(2);
                    Timestamp left = row.getTimestamp(3);
                    own.order.add(element);
                    own.visits.merge(
                            element,
                            new Visits(row.getTimestamp(6).toInstant(), left == null ? null : left.toInstant()),
                            Visits::and);
                    if (left == null) {
                        own.active.put(element, true);
                    } else if (row.getInt(4) != CANCELLED) {
                        own.finished.put(element, true);
                    }
                    if (row.getString(5) != null) {
                        own.calls.put(row.getString(5), element);
                    }
                });
        return tokens;
    }

    /** {@code ActivityInstanceState.CANCELED} in the engine's history. */
    private static final int CANCELLED = 2;

    private record Row(
            String id, String definition, String definitionId, int version, String state, @Nullable String parent) {}

    private static class Tokens {
        final Map<String, Boolean> active = new LinkedHashMap<>();
        final Map<String, Boolean> finished = new LinkedHashMap<>();
        final Map<String, Visits> visits = new HashMap<>();
        final List<String> order = new ArrayList<>();
        final Map<String, String> calls = new HashMap<>();
    }
}
