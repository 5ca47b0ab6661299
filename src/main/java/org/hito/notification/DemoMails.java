package org.hito.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.RoundStatus;
import org.hito.identity.DemoProfile;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.inbox.InboxTasks;
import org.hito.inbox.TaskOpened;
import org.hito.inbox.TaskRow;
import org.hito.initiative.Team;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A handful of mails for the first look at the demonstration: an open round, a decision, two tasks. Its years of history were
 * played before anything was listened to.
 */
@Component
@Profile(DemoProfile.NAME)
class DemoMails {

    private static final int TASKS = 2;
    private static final Duration RECENT = Duration.ofDays(90);

    private final OutboxTable outbox;
    private final RoundOpenedKind opened;
    private final RoundClosedKind closed;
    private final TaskKind task;
    private final People people;
    private final Team team;
    private final InboxTasks tasks;
    private final RoundList rounds;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final Addressing addressing;
    private final Courier courier;
    private final Clock clock;

    DemoMails(
            OutboxTable outbox,
            RoundOpenedKind opened,
            RoundClosedKind closed,
            TaskKind task,
            People people,
            Team team,
            InboxTasks tasks,
            RoundList rounds,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            Addressing addressing,
            Courier courier,
            Clock clock) {
        this.outbox = outbox;
        this.opened = opened;
        this.closed = closed;
        this.task = task;
        this.people = people;
        this.team = team;
        this.tasks = tasks;
        this.rounds = rounds;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.addressing = addressing;
        this.courier = courier;
        this.clock = clock;
    }

    /** After the address is told: nobody waits for mails. */
    @EventListener
    @Order
    void ready(ApplicationReadyEvent event) {
        if (outbox.isEmpty()) {
            people.having(Role.DIRECTOR).stream().findFirst().ifPresent(this::write);
        }
    }

    private void write(PersonView director) {
        List<Occasion> occasions = handful(director);
        transaction.executeWithoutResult(
                status -> occasions.forEach(it -> outbox.add(UUID.randomUUID(), List.of(new Outbox.Taken(it, null)))));
        addressing.all();
        courier.all();
    }

    private List<Occasion> handful(PersonView director) {
        List<Occasion> occasions = new ArrayList<>();
        currentActor.as(Actor.person(director.id()), () -> {
            newest(RoundStatus.OPEN).forEach(it -> occasions.add(of(opened, it, it.openedAt())));
            newest(RoundStatus.CLOSED).forEach(it -> {
                var end = it.end().at();
                occasions.add(of(closed, it, end == null ? it.openedAt() : end));
            });
            return occasions;
        });
        team.membershipsOf(director.id()).stream()
                .flatMap(it -> tasks.openIn(it.initiative()).stream())
                .filter(it -> it.seat() == null
                        && !it.held()
                        && it.created().isAfter(clock.instant().minus(RECENT)))
                .sorted(Comparator.comparing(TaskRow::created).reversed())
                .limit(TASKS)
                .forEach(it -> occasions.add(of(it)));
        return occasions;
    }

    private List<Round> newest(RoundStatus status) {
        return rounds.page(new RoundList.Filter(null, null, status), null, 1).items();
    }

    private static Occasion of(NoticeKind kind, Round round, java.time.Instant at) {
        return new Occasion(
                UUID.randomUUID(),
                kind.name(),
                round.id().toString(),
                Map.of("item", round.item().id().toString()),
                null,
                at);
    }

    private Occasion of(TaskRow row) {
        TaskOpened event = new TaskOpened(
                row.id(),
                row.process(),
                row.processInstance(),
                row.element(),
                row.initiative(),
                null,
                List.of("director@" + row.initiative()));
        return new Occasion(UUID.randomUUID(), task.name(), row.id(), TaskKind.facts(event), null, row.created());
    }
}
