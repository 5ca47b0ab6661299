package org.hito.audit;

/** Writes the trail. */
public interface Trail {

    /**
     * Adds an entry to the running transaction; entries are chained and written last before it commits, so none is left
     * behind by a rollback. Fails where no transaction runs.
     */
    void record(TrailEntry entry);
}
