package org.hito.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Told of every user task that the engine creates or deletes, inside its transaction. */
public interface TaskWatcher {

    /** @param roles names of the roles that the model gives the task to */
    void created(DelegateTask task, List<String> roles);

    void deleted(DelegateTask task);
}
