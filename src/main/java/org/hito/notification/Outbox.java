package org.hito.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes what is to be told and writes it in the transaction of the effect, all of it in one batch before commit. Where mail goes
 * nowhere, and before the application is ready (the demonstration plays years of history then), it takes nothing.
 */
@Component
class Outbox {

    private final OutboxTable table;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final boolean somewhere;
    private volatile boolean ready;

    Outbox(OutboxTable table, CurrentActor currentActor, Clock clock, ObjectProvider<MailDoor> door) {
        this.table = table;
        this.currentActor = currentActor;
        this.clock = clock;
        this.somewhere = door.getIfAvailable() != null;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        ready = true;
    }

    void put(NoticeKind kind, String subject, Map<String, String> facts) {
        put(kind, subject, facts, null);
    }

    /** @param once key under which this is told no more than once ever, or null */
    void put(NoticeKind kind, String subject, Map<String, String> facts, @Nullable String once) {
        if (somewhere && ready) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            UUID actor = currentActor.get().person();
            take(new Taken(new Occasion(UUID.randomUUID(), kind.name(), subject, facts, actor, now), once));
        }
    }

    private void take(Taken taken) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction to tell of " + taken.occasion.kind() + " in");
        }
        Collector collector = (Collector) TransactionSynchronizationManager.getResource(this);
        if (collector == null) {
            collector = new Collector();
            TransactionSynchronizationManager.bindResource(this, collector);
            TransactionSynchronizationManager.registerSynchronization(collector);
        }
        collector.taken.add(taken);
    }

    record Taken(Occasion occasion, @Nullable String once) {}

    /** Before the trail, which holds locks from its writing to the commit. */
    private class Collector implements TransactionSynchronization {

        private final List<Taken> taken = new ArrayList<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            table.add(UUID.randomUUID(), taken);
            taken.clear();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Outbox.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Outbox.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
        }
    }
}
