package org.hito.actor;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many organisations at once: one statement for each question, whatever their number. */
@Component
public class RegisterBatch {

    private final OrganisationTable table;
    private final OrganisationBatchTable batch;
    private final Trail trail;
    private final Clock clock;

    RegisterBatch(OrganisationTable table, OrganisationBatchTable batch, Trail trail, Clock clock) {
        this.table = table;
        this.batch = batch;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lets nobody else register until the transaction ends, so that what is found to be free stays free. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        table.lock();
    }

    /** Names of those that have these tax ids, by the digits. */
    public Map<String, String> byTaxIds(Collection<String> digits) {
        return batch.byTaxIds(digits);
    }

    /** Names of those that are spelt alike, by normalised name. */
    public Map<String, String> byNames(Collection<String> normalised) {
        return batch.byNames(normalised);
    }

    /** Those that are spelt like one of these normalised names. */
    public List<Organisation> named(Collection<String> normalised) {
        return batch.named(normalised);
    }

    /** The one with the nearest name, for those of these normalised names that are nearly the same as one. */
    public Map<String, String> similar(Collection<String> normalised) {
        return batch.similar(normalised);
    }

    /** @param source where they come from, for the record */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<Organisation> organisations, UUID source) {
        batch.add(organisations, clock.instant().truncatedTo(ChronoUnit.MICROS));
        for (Organisation it : organisations) {
            trail.record(TrailEntry.of(Stream.SYSTEM, "actor.organisation-registered")
                    .with("organisation", it.id().toString())
                    .with("name", it.name())
                    .with("import", source.toString())
                    .with("facts", OrganisationTable.facts(it)));
        }
    }
}
