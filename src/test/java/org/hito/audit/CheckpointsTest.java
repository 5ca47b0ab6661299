package org.hito.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a signed checkpoint outside the database finds out about a trail that was replaced in it. */
@HitoTest
class CheckpointsTest {

    @Autowired
    Trail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    java.time.Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path data;

    private final Stream stream = Stream.initiative(UUID.randomUUID());

    @Test
    void a_checkpoint_is_made_when_something_was_added_and_names_the_one_before() throws IOException {
        Checkpoints checkpoints = checkpoints();
        record("one");
        Checkpoints.Checkpoint first = checkpoints.make();
        assertThat(checkpoints.make().number()).isEqualTo(first.number());
        record("two");
        Checkpoints.Checkpoint second = checkpoints().make();
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(Files.readString(data.resolve("checkpoints/00000002.json"))).contains(first.hash());
    }

    @Test
    void an_entry_that_stands_where_another_stood_is_found() throws IOException {
        record("one", "two");
        checkpoints().make();
        assertThat(problems()).isEmpty();
        Path file = data.resolve("checkpoints/00000001.json");
        String hash = jdbc.queryForObject(
                "SELECT encode(hash, 'hex') FROM audit_entry WHERE stream = ? AND seq = 2",
                String.class,
                stream.name());
        forge(file, hash, "00".repeat(32));
        assertThat(problems()).contains(TrailVerifier.Flaw.CHECKPOINT_DIFFERS);
        forge(file, "\\\"seq\\\":2", "\\\"seq\\\":3");
        assertThat(problems()).contains(TrailVerifier.Flaw.CHECKPOINT_DIFFERS);
    }

    @Test
    void a_checkpoint_that_somebody_else_wrote_is_not_believed() throws IOException {
        record("one");
        checkpoints().make();
        Path file = data.resolve("checkpoints/00000001.json");
        Files.writeString(file, Files.readString(file).replace("\\\"number\\\":1", "\\\"number\\\":7"));
        assertThatThrownBy(() -> checkpoints().make()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_is_for_its_owner_only() throws IOException {
        record("one");
        checkpoints().make();
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("checkpoints/signing.key"))))
                .isEqualTo("rw-------");
    }

    /** What the file says and the database does not: the same as a database that was changed after the file was written. */
    private void forge(Path file, String before, String after) throws IOException {
        var kept = json.readTree(file.toFile());
        String statement = kept.path("statement").asString().replace(before.replace("\\", ""), after.replace("\\", ""));
        CheckpointKey key = CheckpointKey.readOrCreate(data.resolve("checkpoints/signing.key"));
        Files.writeString(
                file,
                json.writeValueAsString(java.util.Map.of("statement", statement, "signature", key.sign(statement))));
    }

    private List<TrailVerifier.Flaw> problems() {
        return new TrailVerifier(jdbc, json, checkpoints())
                .verify(stream).problems().stream()
                        .map(TrailVerifier.Problem::flaw)
                        .toList();
    }

    private Checkpoints checkpoints() {
        return new Checkpoints(data, jdbc, json, clock);
    }

    private void record(String... events) {
        transaction.executeWithoutResult(status -> {
            for (String event : events) {
                trail.record(TrailEntry.of(stream, "test." + event));
            }
        });
    }
}
