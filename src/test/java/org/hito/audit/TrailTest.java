package org.hito.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@HitoTest
class TrailTest {

    @Autowired
    Trail trail;

    @Autowired
    History history;

    @Autowired
    TrailVerifier verifier;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final Stream stream = Stream.initiative(UUID.randomUUID());

    @Test
    void entriesOfATransactionFollowOneAnotherWithoutGaps() {
        record("one", "two");
        record("three");

        var page = history.page(HistoryQuery.all(stream), null, 50);

        assertThat(page.items()).extracting(HistoryEntry::seq).containsExactly(1L, 2L, 3L);
        assertThat(page.items()).extracting(HistoryEntry::event).containsExactly("test.one", "test.two", "test.three");
        assertThat(verifier.verify(stream).problems()).isEmpty();
    }

    @Test
    void aRolledBackTransactionLeavesNoEntryAndNoGap() {
        record("one");
        transaction.executeWithoutResult(status -> {
            trail.record(TrailEntry.of(stream, "test.undone"));
            status.setRollbackOnly();
        });
        record("two");

        assertThat(history.page(HistoryQuery.all(stream), null, 50).items())
                .extracting(HistoryEntry::seq)
                .containsExactly(1L, 2L);
    }

    @Test
    void outsideATransactionNothingCanBeRecorded() {
        assertThatThrownBy(() -> trail.record(TrailEntry.of(stream, "test.alone")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theApplicationMayNeitherChangeNorDropAnEntry() {
        record("one");

        for (String sql : new String[] {
            "UPDATE audit_entry SET event = 'x' WHERE stream = '" + stream.name() + "'",
            "DELETE FROM audit_entry WHERE stream = '" + stream.name() + "'",
            "TRUNCATE audit_entry",
            "UPDATE audit_value SET data = 'x'",
            "ALTER TABLE audit_entry DISABLE TRIGGER ALL"
        }) {
            assertThatThrownBy(() -> jdbc.execute(sql)).as(sql).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aHeadThatWasMovedIsNoticed() {
        record("one", "two");
        jdbc.update("UPDATE audit_stream SET seq = 1 WHERE name = ?", stream.name());

        assertThat(verifier.verify(stream).whole()).isFalse();
    }

    @Test
    void pagesContinueBehindTheirKey() {
        record("one", "two", "three");

        var first = history.page(HistoryQuery.all(stream), null, 2);
        var second = history.page(HistoryQuery.all(stream), first.next(), 2);

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).extracting(HistoryEntry::seq).containsExactly(3L);
        assertThat(second.next()).isNull();
    }

    private void record(String... events) {
        transaction.executeWithoutResult(status -> {
            for (String event : events) {
                trail.record(TrailEntry.of(stream, "test." + event).with("note", "ñandú " + event));
            }
        });
    }
}
