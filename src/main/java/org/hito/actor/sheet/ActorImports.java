package org.hito.actor.sheet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.KeepActors;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.RegisterBatch;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.identity.People;
import org.hito.platform.Cursor;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Brings organisations from a file into the register: first it is looked at, then all its good lines come in, or none. */
@Component
public class ActorImports {

    private final SheetReader reader;
    private final SheetWords words;
    private final KeepActors keep;
    private final Organisations organisations;
    private final KnownLines known;
    private final Clashes clashes;
    private final RegisterBatch register;
    private final ImportTable table;
    private final People people;
    private final Trail trail;
    private final Clock clock;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    ActorImports(
            SheetReader reader,
            SheetWords words,
            KeepActors keep,
            Organisations organisations,
            KnownLines known,
            Clashes clashes,
            RegisterBatch register,
            ImportTable table,
            People people,
            Trail trail,
            Clock clock,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.words = words;
        this.keep = keep;
        this.organisations = organisations;
        this.known = known;
        this.clashes = clashes;
        this.register = register;
        this.table = table;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
        this.json = json;
        this.transaction = transaction;
    }

    /** Reads the file and says what is good and what is wrong in it; nothing comes into the register. */
    @Transactional
    public ActorImport preview(String fileName, byte[] content) {
        organisations.mustBeKept();
        Sheet sheet = reader.read(fileName, content);
        Columns columns = Columns.of(sheet, words, LocaleContextHolder.getLocale());
        LineCheck check = new LineCheck(keep.handed().schema(), columns, words, json);
        Set<Integer> unchanged = known.of(sheet.lines(), columns);
        List<ImportLine> lines = clashes.alike(clashes.found(sheet.lines().stream()
                .filter(it -> !unchanged.contains(it.number()))
                .map(check::check)
                .toList()));
        UUID person = people.current().id();
        UUID id = UUID.randomUUID();
        table.dropOpen(person);
        table.add(
                id,
                person,
                fileName,
                sha256(content),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                columns.unused(),
                unchanged.size());
        table.add(id, lines);
        return get(id);
    }

    /** One's own. */
    public ActorImport get(UUID id) {
        organisations.mustBeKept();
        return table.find(id, people.current().id()).orElseThrow(() -> new NotFound("problem.actor-import-not-found"));
    }

    /** Lines with something wrong, in the order of the file. */
    public PageOf<ImportLine> wrong(ActorImport read, @Nullable String after, int limit) {
        return page(read, ImportTable.Which.WRONG, after, limit);
    }

    /** Good lines that have nearly the name of another. */
    public PageOf<ImportLine> similar(ActorImport read, @Nullable String after, int limit) {
        return page(read, ImportTable.Which.SIMILAR, after, limit);
    }

    /** The first good lines, to see that the columns were understood. */
    public List<ImportLine> sample(ActorImport read, int limit) {
        return table.lines(read.id(), ImportTable.Which.GOOD, 0, limit);
    }

    /**
     * All good lines come into the register, in one transaction.
     *
     * @param withoutSimilar leaves out the lines that have nearly the name of another
     */
    public ActorImport confirm(UUID id, boolean withoutSimilar) {
        ActorImport seen = get(id);
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> imported(seen, withoutSimilar)));
        if (!done) {
            throw new StateMoved("problem.actor-import-moved");
        }
        return get(id);
    }

    /** Forgets what was read; the file is mended and brought again. */
    @Transactional
    public void discard(UUID id) {
        get(id);
        table.lock(id);
        mustBeOpen(get(id));
        table.drop(id);
    }

    /** False if a line has lost its place to somebody since it was shown; then nothing comes in, and the line says why. */
    private boolean imported(ActorImport seen, boolean withoutSimilar) {
        register.lock();
        table.lock(seen.id());
        ActorImport now = get(seen.id());
        mustBeOpen(now);
        List<ImportLine> good = table.lines(seen.id(), ImportTable.Which.GOOD, 0, Sheet.MAX_LINES);
        List<ImportLine> taken =
                clashes.found(good).stream().filter(it -> !it.good()).toList();
        if (!taken.isEmpty()) {
            table.spoil(seen.id(), taken);
            return false;
        }
        List<Organisation> made = good.stream()
                .filter(it -> !withoutSimilar || it.similar() == null)
                .map(it -> Objects.requireNonNull(it.facts()).organisation(UUID.randomUUID()))
                .toList();
        if (made.isEmpty()) {
            throw new StateMoved("problem.actor-import-nothing");
        }
        register.add(made, seen.id());
        table.confirmed(seen.id(), made.size(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.record(TrailEntry.of(Stream.SYSTEM, "actor.organisations-imported")
                .with("import", seen.id().toString())
                .with("file", seen.fileName())
                .with("sha256", seen.sha256())
                .with("count", made.size())
                .with("leftOut", now.lines() - now.unchanged() - made.size()));
        return true;
    }

    private static void mustBeOpen(ActorImport read) {
        if (!read.open()) {
            throw new StateMoved("problem.actor-import-done");
        }
    }

    private PageOf<ImportLine> page(ActorImport read, ImportTable.Which which, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 1);
        int line = cursor == null ? 0 : Math.toIntExact(Math.min(cursor.number(0), Integer.MAX_VALUE));
        return PageOf.cut(table.lines(read.id(), which, line, limit + 1), limit, it -> Cursor.of(it.number()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
