package org.hito.platform.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The embedded database on its way up in a thread of its own: unpacking and initdb are most of a first start's work. */
final class StartingDatabase {

    private final FutureTask<EmbeddedDatabase> start;
    private boolean taken;

    private StartingDatabase(FutureTask<EmbeddedDatabase> start) {
        this.start = start;
    }

    /** @param afterwards what comes once the database runs, and no longer needs the other core */
    static StartingDatabase begin(Path dataDirectory, Runnable afterwards) {
        FutureTask<EmbeddedDatabase> start = new FutureTask<>(() -> {
            EmbeddedDatabase database = EmbeddedDatabase.open(dataDirectory);
            afterwards.run();
            return database;
        });
        new Thread(start, "embedded-database").start();
        return new StartingDatabase(start);
    }

    /** Waits for it; from here on the caller closes it. */
    synchronized EmbeddedDatabase take() {
        taken = true;
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database started", e);
        }
    }

    /** Stops what nobody took, because the application failed before it needed a database. */
    synchronized void abandon() {
        if (!taken) {
            take().close();
        }
    }
}
