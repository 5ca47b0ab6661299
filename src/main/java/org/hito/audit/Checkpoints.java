package org.hito.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signed statements of where every stream stands, in files outside the database: whoever replaces a stream there, even with the
 * owner's role, is found out by the last of them. A new one is written only when something has been added since.
 */
@Component
public class Checkpoints {

    private static final int DIGITS = 8;

    private final Path folder;
    private final Path keyFile;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private @Nullable CheckpointKey key;

    Checkpoints(@Value("${hito.data-dir:./data}") Path data, JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.folder = data.toAbsolutePath().normalize().resolve("checkpoints");
        this.keyFile = folder.resolve("signing.key");
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param hash SHA-256 (hex) of the signed statement */
    public record Checkpoint(long number, Instant at, String hash) {}

    /** The last checkpoint, made now if something has been committed since. */
    public synchronized Checkpoint make() {
        Map<String, Object> heads = heads();
        Optional<Signed> last = last();
        if (last.isPresent() && Chain.canonical(heads).equals(last.get().heads())) {
            return last.get().checkpoint();
        }
        long number = last.map(it -> it.checkpoint.number).orElse(0L) + 1;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> statement = new TreeMap<>();
        statement.put("number", number);
        statement.put("at", at.toString());
        statement.put("previous", last.map(it -> it.checkpoint.hash).orElse(""));
        statement.put("heads", heads);
        String words = Chain.canonical(statement);
        write(number, words);
        return new Checkpoint(number, at, hash(words));
    }

    /**
     * Where the last checkpoint saw the end of a stream.
     *
     * @param seq 0 for a stream that it does not know
     */
    record Pin(long seq, String hash) {

        boolean fits(long entry, byte[] found) {
            return entry != seq || HexFormat.of().formatHex(found).equals(hash);
        }

        boolean reachedBy(long length) {
            return length >= seq;
        }
    }

    Pin pin(String stream) {
        return last().map(it -> it.statement.path("heads").path(stream))
                .map(it -> new Pin(it.path("seq").asLong(0), it.path("hash").asString("")))
                .orElse(new Pin(0, ""));
    }

    private Map<String, Object> heads() {
        Map<String, Object> heads = new TreeMap<>();
        jdbc.query("SELECT name, seq, hash FROM audit_stream WHERE seq > 0", row -> {
            heads.put(
                    row.getString(1),
                    Map.of("seq", row.getLong(2), "hash", HexFormat.of().formatHex(row.getBytes(3))));
        });
        return heads;
    }

    private record Signed(Checkpoint checkpoint, JsonNode statement) {
        String heads() {
            return Chain.canonical(statement.path("heads"));
        }
    }

    private Optional<Signed> last() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(".json"))
                    .max(Comparator.comparing(it -> it.getFileName().toString()))
                    .map(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Signed read(Path file) {
        JsonNode kept = json.readTree(file.toFile());
        String words = kept.path("statement").asString();
        if (!key().signed(words, kept.path("signature").asString())) {
            throw new IllegalStateException("The checkpoint is not signed by this installation: " + file);
        }
        JsonNode statement = json.readTree(words);
        return new Signed(
                new Checkpoint(
                        statement.path("number").asLong(),
                        Instant.parse(statement.path("at").asString()),
                        hash(words)),
                statement);
    }

    private void write(long number, String words) {
        Map<String, Object> kept = new TreeMap<>();
        kept.put("statement", words);
        kept.put("signature", key().sign(words));
        kept.put("publicKey", key().publicKey());
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(String.format("%0" + DIGITS + "d.json", number));
            Path draft = Files.createTempFile(folder, ".checkpoint", null);
            Files.writeString(draft, json.writeValueAsString(kept));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckpointKey key() {
        if (key == null) {
            key = CheckpointKey.readOrCreate(keyFile);
        }
        return key;
    }

    private static String hash(String words) {
        return HexFormat.of().formatHex(Chain.link(new byte[0], words));
    }
}
