package org.hito.engine;

import org.camunda.bpm.engine.delegate.TaskListener;

/** Told of every user task that the engine creates or deletes, inside its transaction. */
public interface TaskWatcher extends TaskListener {}
