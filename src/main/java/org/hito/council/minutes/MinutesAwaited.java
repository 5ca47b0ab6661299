package org.hito.council.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.inbox.AwaitedAct;
import org.hito.inbox.AwaitedActs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Minutes that wait for the acting person to approve or to sign them. */
@Component
class MinutesAwaited implements AwaitedActs {

    private final JdbcClient jdbc;
    private final MinutesTable table;
    private final MinutesList list;

    MinutesAwaited(JdbcClient jdbc, MinutesTable table, MinutesList list) {
        this.jdbc = jdbc;
        this.table = table;
        this.list = list;
    }

    @Override
    public List<AwaitedAct> mine() {
        List<UUID> unsigned = jdbc.sql("SELECT id FROM council_minutes WHERE status <> 'SIGNED' ORDER BY drafted_at")
                .query(UUID.class)
                .list();
        return table.all(unsigned).stream()
                .flatMap(minutes -> list.acts(minutes).stream().map(act -> line(minutes, act)))
                .toList();
    }

    private static AwaitedAct line(Minutes minutes, String act) {
        return new AwaitedAct(
                "council.minutes.awaited." + act,
                Map.of(
                        "number",
                        String.valueOf(minutes.number()),
                        "body",
                        minutes.spanish().body()),
                "/minutes/" + minutes.id() + (act.equals("sign") ? "#sign" : ""));
    }
}
