package org.hito.platform;

/** Keeps refusals on record, in a transaction of its own that begins after the refused one has ended. */
public interface RefusalLog {

    /**
     * @param problem kebab-case problem type
     * @param method HTTP method
     * @param path path asked for, without its query
     * @param detail what was wrong, never what was typed
     */
    void refused(String problem, String method, String path, String detail);
}
