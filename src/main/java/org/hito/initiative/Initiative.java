package org.hito.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A cluster initiative: an organised effort of firms, government and academia of a region (Q1, Q2). It guards its own life:
 * a phase begins only when the milestone before it stands approved, and phase IV only after the official launch (Q12).
 */
@Table("initiative")
public class Initiative {

    @Id
    private final UUID id;

    private final String reference;
    private final String name;
    private final String economicActivity;
    private final String activityName;
    private final String territory;
    private final UUID director;
    private @Nullable UUID body;
    private final boolean demo;
    private final Instant registeredAt;

    private InitiativeStatus status;
    private @Nullable InitiativeStatus statusBeforeHold;
    private @Nullable LocalDate heldUntil;
    private @Nullable Phase phase;
    private @Nullable LocalDate launchedOn;
    private @Nullable Instant closedAt;
    private @Nullable UUID advisoryBody;

    @MappedCollection(idColumn = "initiative", keyColumn = "position")
    private final List<Milestone> milestones;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Initiative(
            UUID id,
            String reference,
            String name,
            String economicActivity,
            String activityName,
            String territory,
            UUID director,
            @Nullable UUID body,
            boolean demo,
            Instant registeredAt,
            InitiativeStatus status,
            @Nullable InitiativeStatus statusBeforeHold,
            @Nullable LocalDate heldUntil,
            @Nullable Phase phase,
            @Nullable LocalDate launchedOn,
            @Nullable Instant closedAt,
            @Nullable UUID advisoryBody,
            List<Milestone> milestones,
            @Nullable Integer version) {
        this.id = id;
        this.reference = reference;
        this.name = name;
        this.economicActivity = economicActivity;
        this.activityName = activityName;
        this.territory = territory;
        this.director = director;
        this.body = body;
        this.demo = demo;
        this.registeredAt = registeredAt;
        this.status = status;
        this.statusBeforeHold = statusBeforeHold;
        this.heldUntil = heldUntil;
        this.phase = phase;
        this.launchedOn = launchedOn;
        this.closedAt = closedAt;
        this.advisoryBody = advisoryBody;
        this.milestones = new ArrayList<>(milestones);
        this.version = version;
    }

    static Initiative registered(UUID id, String reference, Registration data, UUID director, Instant at) {
        List<Milestone> milestones = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            milestones.add(Milestone.planned(phase, data.planned().get(phase.ordinal())));
        }
        return new Initiative(
                id,
                reference,
                data.name(),
                data.economicActivity(),
                data.activityName(),
                data.territory(),
                director,
                data.body(),
                data.demo(),
                at,
                InitiativeStatus.REGISTERED,
                null,
                null,
                null,
                null,
                null,
                null,
                milestones,
                null);
    }

    /** Begins or, after a return, takes up a phase again; the number of the round that its submission will have. */
    public int enter(Phase entered) {
        mustNotBe(InitiativeStatus.CLOSED, InitiativeStatus.OPERATING);
        // The milestone before may be under vote again, because a condition lapsed, while the phase is taken up after a
        // return.
        boolean ready = phase == entered
                || entered.previous()
                        .map(before -> milestone(before).status().approved())
                        .orElse(true);
        boolean launched = entered != Phase.IMPLEMENTATION || launchedOn != null;
        if (!ready || !launched || milestone(entered).status().approved()) {
            throw new StateMoved("problem.phase-not-open", entered);
        }
        phase = entered;
        if (status != InitiativeStatus.ON_HOLD) {
            status = InitiativeStatus.IN_CREATION;
        }
        return milestone(entered).round() + 1;
    }

    /** The phase's work goes before the council; its number of submissions rises. */
    public void submit(Phase submitted) {
        mustWork();
        MilestoneStatus now = milestone(submitted).status();
        if (phase != submitted || (now != MilestoneStatus.PENDING && now != MilestoneStatus.RETURNED)) {
            throw new StateMoved("problem.milestone-not-open", submitted.milestone());
        }
        for (Phase before = submitted; before.previous().isPresent(); ) {
            before = before.previous().get();
            if (!milestone(before).status().approved()) {
                throw new StateMoved("problem.milestone-reopened", before.milestone());
            }
        }
        replace(milestone(submitted).submitted());
    }

    /** A condition of its approval lapsed: the milestone goes before the council again, and whatever runs goes on. */
    public void reopen(Phase reopened) {
        mustNotBe(InitiativeStatus.CLOSED);
        MilestoneStatus now = milestone(reopened).status();
        if (!now.approved() && now != MilestoneStatus.RETURNED) {
            throw new StateMoved("problem.milestone-not-open", reopened.milestone());
        }
        replace(milestone(reopened).submitted());
    }

    /** The council's resolution. A rejection closes the initiative, unless it operates already. */
    public void decided(Phase decided, MilestoneStatus outcome, Instant at) {
        MilestoneStatus now = milestone(decided).status();
        if (now != MilestoneStatus.SUBMITTED && now != MilestoneStatus.HELD) {
            throw new StateMoved("problem.milestone-not-submitted", decided.milestone());
        }
        replace(milestone(decided).decided(outcome, at));
        if (outcome == MilestoneStatus.REJECTED && status != InitiativeStatus.OPERATING) {
            close(at);
        }
    }

    /** The round on a milestone was adjourned, or taken up again. */
    public void adjourned(Phase submitted, boolean held) {
        replace(milestone(submitted).standing(held ? MilestoneStatus.HELD : MilestoneStatus.SUBMITTED));
    }

    /** The official launch before press and community, between M3 and phase IV (Q12). */
    public void launched(LocalDate date) {
        mustWork();
        if (!milestone(Phase.STRUCTURING).status().approved() || launchedOn != null) {
            throw new StateMoved("problem.launch-not-open");
        }
        launchedOn = date;
    }

    public void beginOperation() {
        if (!milestone(Phase.IMPLEMENTATION).status().approved()) {
            throw new StateMoved("problem.milestone-not-submitted", Phase.IMPLEMENTATION.milestone());
        }
        phase = null;
        status = InitiativeStatus.OPERATING;
    }

    /** @param until day of resumption, or null until resumed by hand */
    public void hold(@Nullable LocalDate until) {
        mustNotBe(InitiativeStatus.CLOSED, InitiativeStatus.ON_HOLD);
        statusBeforeHold = status;
        status = InitiativeStatus.ON_HOLD;
        heldUntil = until;
    }

    public void resume() {
        if (status != InitiativeStatus.ON_HOLD || statusBeforeHold == null) {
            throw new StateMoved("problem.not-on-hold");
        }
        status = statusBeforeHold;
        statusBeforeHold = null;
        heldUntil = null;
    }

    public void withdraw(Instant at) {
        mustNotBe(InitiativeStatus.CLOSED);
        close(at);
    }

    /** Gives a milestone that is not yet approved another planned date; the date before. */
    public LocalDate replan(Phase replanned, LocalDate date) {
        mustNotBe(InitiativeStatus.CLOSED, InitiativeStatus.OPERATING);
        if (milestone(replanned).status().approved()) {
            throw new StateMoved("problem.milestone-decided", replanned.milestone());
        }
        LocalDate before = milestone(replanned).planned();
        replace(milestone(replanned).replanned(date));
        return before;
    }

    public Milestone milestone(Phase of) {
        return milestones.get(of.ordinal());
    }

    /** Is the running phase past its planned date, and its milestone not yet approved? */
    public boolean late(LocalDate today) {
        return late(status, phase == null ? null : milestone(phase), today);
    }

    static boolean late(InitiativeStatus status, @Nullable Milestone running, LocalDate today) {
        return running != null
                && status != InitiativeStatus.CLOSED
                && !running.status().approved()
                && running.planned().isBefore(today);
    }

    public boolean atWork() {
        return status.atWork();
    }

    private void close(Instant at) {
        status = InitiativeStatus.CLOSED;
        statusBeforeHold = null;
        heldUntil = null;
        phase = null;
        closedAt = at;
    }

    private void mustWork() {
        mustNotBe(InitiativeStatus.CLOSED, InitiativeStatus.ON_HOLD);
    }

    private void mustNotBe(InitiativeStatus... refused) {
        if (List.of(refused).contains(status)) {
            throw new StateMoved("problem.initiative-is." + status);
        }
    }

    private void replace(Milestone milestone) {
        milestones.set(milestone.phase().ordinal(), milestone);
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String name() {
        return name;
    }

    public String economicActivity() {
        return economicActivity;
    }

    public String activityName() {
        return activityName;
    }

    public String territory() {
        return territory;
    }

    public UUID director() {
        return director;
    }

    /** The body that decides its milestones, or null where the community has none yet. */
    public @Nullable UUID body() {
        return body;
    }

    /** The council of nine that advises it and reads its dossiers, or null while it has none (Q31). */
    public @Nullable UUID advisoryBody() {
        return advisoryBody;
    }

    /** Names the body that decides its milestones from the next submission on. */
    public void decidedBy(UUID decidingBody) {
        body = decidingBody;
    }

    /** Names the body that advises the initiative from now on. */
    public void advisedBy(UUID body) {
        advisoryBody = body;
    }

    public boolean demo() {
        return demo;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public InitiativeStatus status() {
        return status;
    }

    public @Nullable LocalDate heldUntil() {
        return heldUntil;
    }

    public @Nullable Phase phase() {
        return phase;
    }

    public @Nullable LocalDate launchedOn() {
        return launchedOn;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public List<Milestone> milestones() {
        return List.copyOf(milestones);
    }
}
