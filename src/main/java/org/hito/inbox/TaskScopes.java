package org.hito.inbox;

import java.util.Set;

/** Told by the module that owns a process: what its tasks belong to. */
public interface TaskScopes {

    /** Process ids that it answers for. */
    Set<String> processes();

    TaskScope scope(String process, String businessKey);
}
