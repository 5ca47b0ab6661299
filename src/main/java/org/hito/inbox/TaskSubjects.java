package org.hito.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What tasks of a process are about, where that is more than an initiative or a project; implemented beside the process. */
public interface TaskSubjects {

    Set<String> processes();

    /** By business key. */
    Map<String, String> subjects(Collection<String> businessKeys);
}
