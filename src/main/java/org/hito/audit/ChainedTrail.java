package org.hito.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects entries per transaction and chains them just before commit. */
@Component
class ChainedTrail implements Trail {

    private final CurrentActor currentActor;
    private final Clock clock;
    private final ChainWriter writer;

    ChainedTrail(CurrentActor currentActor, Clock clock, ChainWriter writer) {
        this.currentActor = currentActor;
        this.clock = clock;
        this.writer = writer;
    }

    @Override
    public void record(TrailEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction to record " + entry.event() + " in");
        }
        pending().entries.add(signed(entry, currentActor.get()));
    }

    /** What the process does is signed by the process; who caused it stands in the data. */
    private Pending signed(TrailEntry entry, Actor actor) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return actor.kind() == Actor.Kind.PROCESS && actor.person() != null
                ? new Pending(entry.with("causedBy", actor.person().toString()), Actor.PROCESS, at)
                : new Pending(entry, actor, at);
    }

    private Collector pending() {
        Collector collector = (Collector) TransactionSynchronizationManager.getResource(this);
        if (collector == null) {
            collector = new Collector();
            TransactionSynchronizationManager.bindResource(this, collector);
            TransactionSynchronizationManager.registerSynchronization(collector);
        }
        return collector;
    }

    record Pending(TrailEntry entry, Actor actor, java.time.Instant at) {}

    /** Ordered last, so that what other synchronisations record before commit is still taken. */
    private class Collector implements TransactionSynchronization {

        private final List<Pending> entries = new ArrayList<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writer.append(entries);
            entries.clear();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ChainedTrail.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChainedTrail.this, this);
        }

        @Override
        public void beforeCompletion() {
            unbind();
        }

        private @Nullable Object unbind() {
            return TransactionSynchronizationManager.unbindResourceIfPossible(ChainedTrail.this);
        }
    }
}
