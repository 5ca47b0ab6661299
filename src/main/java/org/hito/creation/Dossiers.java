package org.hito.creation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.inbox.FormEntries;
import org.hito.inbox.FormEntry;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;

/** What has been entered in each phase: of every form the newest version counts, the earlier ones are kept. */
@Component
public class Dossiers {

    /**
     * A step as it stands.
     *
     * @param entry the newest version
     * @param earlier the versions before, oldest first
     */
    public record Step(FormEntry entry, List<FormEntry> earlier) {}

    private final FormEntries entries;

    Dossiers(FormEntries entries) {
        this.entries = entries;
    }

    /** The steps of a phase in the order in which they were first done. */
    public List<Step> of(UUID initiative, Phase phase) {
        Map<String, List<FormEntry>> versions = new LinkedHashMap<>();
        entries.of(initiative).stream()
                .filter(it -> phaseOf(it).filter(phase::equals).isPresent())
                .sorted(Comparator.comparing(FormEntry::at))
                .forEach(it -> versions.computeIfAbsent(it.form(), form -> new ArrayList<>())
                        .add(it));
        return versions.values().stream()
                .map(all -> new Step(all.get(all.size() - 1), List.copyOf(all.subList(0, all.size() - 1))))
                .toList();
    }

    /** The newest version of a form in a phase. */
    public Optional<FormEntry> newest(UUID initiative, Phase phase, String form) {
        return of(initiative, phase).stream()
                .map(Step::entry)
                .filter(it -> it.form().equals(form))
                .findFirst();
    }

    /** The launch lies between two phases and is read with the one that it opens. */
    private static Optional<Phase> phaseOf(FormEntry entry) {
        return entry.process().equals(PhaseModels.LIFECYCLE)
                ? Optional.of(Phase.IMPLEMENTATION)
                : PhaseModels.phase(entry.process());
    }
}
