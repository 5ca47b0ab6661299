package org.hito.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a module shows beside a task: remarks of earlier rounds, the dossier so far. */
public interface TaskAside {

    /**
     * @param title in the reader's language
     * @param open whether it is unfolded at first
     */
    record Section(String title, boolean open, List<Line> lines) {}

    /** @param path where it leads, or null */
    record Line(String text, @Nullable String note, @Nullable String path) {}

    List<Section> beside(TaskFacts task);

    /** A page of the module on which the task is better done: what to read and the form together. */
    default Optional<String> elsewhere(TaskFacts task) {
        return Optional.empty();
    }
}
