package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.platform.StateMoved;
import org.hito.project.BudgetPart.Purpose;
import org.hito.project.Deliverable.Progress;
import org.hito.project.ExpectedResult.Measured;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A project of an initiative. It moves by gate decisions only, and a decision to go on is what releases money: the part of
 * the stage that it opens.
 */
@Table("project")
public class Project {

    @Id
    private final UUID id;

    private final String reference;
    private final UUID initiative;
    private final @Nullable UUID workingGroup;

    @Embedded.Empty
    private Idea idea;

    private final UUID proposer;
    private final Instant proposedAt;

    private Gate gate;
    private ProjectStatus status;
    private boolean recycled;
    private @Nullable LocalDate heldUntil;
    private @Nullable Instant endedAt;

    @MappedCollection(idColumn = "project", keyColumn = "position")
    private List<BudgetPart> parts;

    @MappedCollection(idColumn = "project", keyColumn = "position")
    private List<ExpectedResult> results;

    @MappedCollection(idColumn = "project", keyColumn = "position")
    private List<Deliverable> deliverables;

    @MappedCollection(idColumn = "project", keyColumn = "position")
    private List<Partner> partners;

    @MappedCollection(idColumn = "project", keyColumn = "position")
    private List<PromisedContribution> contributions;

    @MappedCollection(idColumn = "project", keyColumn = "position")
    private List<Stop> stops;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Project(
            UUID id,
            String reference,
            UUID initiative,
            @Nullable UUID workingGroup,
            Idea idea,
            UUID proposer,
            Instant proposedAt,
            Gate gate,
            ProjectStatus status,
            boolean recycled,
            @Nullable LocalDate heldUntil,
            @Nullable Instant endedAt,
            List<BudgetPart> parts,
            List<ExpectedResult> results,
            List<Deliverable> deliverables,
            List<Partner> partners,
            List<PromisedContribution> contributions,
            List<Stop> stops,
            @Nullable Integer version) {
        this.id = id;
        this.reference = reference;
        this.initiative = initiative;
        this.workingGroup = workingGroup;
        this.idea = idea;
        this.proposer = proposer;
        this.proposedAt = proposedAt;
        this.gate = gate;
        this.status = status;
        this.recycled = recycled;
        this.heldUntil = heldUntil;
        this.endedAt = endedAt;
        this.parts = List.copyOf(parts);
        this.results = List.copyOf(results);
        this.deliverables = List.copyOf(deliverables);
        this.partners = List.copyOf(partners);
        this.contributions = List.copyOf(contributions);
        this.stops = List.copyOf(stops);
        this.version = version;
    }

    static Project proposed(Proposal proposal, String reference, UUID proposer, Instant at) {
        return new Project(
                UUID.randomUUID(),
                reference,
                proposal.initiative(),
                proposal.workingGroup(),
                proposal.idea(),
                proposer,
                at,
                Gate.G0,
                ProjectStatus.ACTIVE,
                false,
                null,
                null,
                proposal.parts(),
                proposal.results(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** The idea as it stands after it was sent back. */
    void revise(Idea revised, List<ExpectedResult> promised, List<BudgetPart> planned) {
        mustBeBefore(Gate.G0);
        idea = revised;
        results = List.copyOf(promised);
        parts = budget().planned(planned).parts();
    }

    void formulate(Formulation settled) {
        mustBeBefore(Gate.G2);
        deliverables = List.copyOf(settled.deliverables());
        contributions = List.copyOf(settled.contributions());
        partners = List.copyOf(settled.partners());
        parts = budget().planned(settled.parts()).parts();
    }

    /** @param told about the reported deliverables, in their order */
    void progress(List<Progress> told) {
        mustBeBefore(Gate.G3);
        boolean all = deliverables.stream().noneMatch(Deliverable::open);
        Iterator<Progress> next = told.iterator();
        List<Deliverable> after = deliverables.stream()
                .map(it -> (all || it.open()) && next.hasNext() ? it.standing(next.next()) : it)
                .toList();
        deliverables = List.copyOf(after);
    }

    /** The deliverables that a report of progress asks about: the open ones, or all where none is. */
    public List<Deliverable> reported() {
        List<Deliverable> open = deliverables.stream().filter(Deliverable::open).toList();
        return open.isEmpty() ? deliverables : open;
    }

    /** @param told about the promised results, in their order */
    void measure(List<Measured> told) {
        mustBeBefore(Gate.G4);
        List<ExpectedResult> after = new ArrayList<>(results);
        for (int i = 0; i < Math.min(after.size(), told.size()); i++) {
            after.set(i, after.get(i).with(told.get(i)));
        }
        results = List.copyOf(after);
    }

    /** @param mustMet whether everything is there now that must be; without it a project does not go on */
    Turn decide(GateOutcome outcome, @Nullable LocalDate until, boolean mustMet, Instant at) {
        mustBe(ProjectStatus.ACTIVE);
        return switch (outcome) {
            case GO -> go(mustMet, at);
            case HOLD -> {
                status = ProjectStatus.HELD;
                heldUntil = until;
                yield Turn.of(outcome);
            }
            case RECYCLE -> {
                gate = gate.before();
                recycled = true;
                yield Turn.of(outcome);
            }
            case KILL -> {
                kill(at);
                yield Turn.of(outcome);
            }
        };
    }

    private Turn go(boolean mustMet, Instant at) {
        if (!mustMet) {
            throw new StateMoved("problem.must-meet-open");
        }
        if (stopped() && gate.compareTo(Gate.G2) >= 0) {
            throw new StateMoved("problem.money-stopped");
        }
        recycled = false;
        if (gate == Gate.G4) {
            status = ProjectStatus.CLOSED;
            endedAt = at;
            return Turn.of(GateOutcome.GO);
        }
        boolean cycle = gate == Gate.G3 && deliverables.stream().anyMatch(Deliverable::open);
        BigDecimal released = release(paid(cycle), at);
        if (!cycle) {
            gate = gate.after();
        }
        return new Turn(cycle ? Turn.CYCLE : GateOutcome.GO.name(), released);
    }

    private Purpose paid(boolean cycle) {
        return switch (gate) {
            case G0 -> Purpose.SCREENING;
            case G1 -> Purpose.FORMULATION;
            case G2 -> Purpose.EXECUTION;
            default -> cycle ? Purpose.EXECUTION : Purpose.CLOSING;
        };
    }

    private BigDecimal release(Purpose purpose, Instant at) {
        Optional<BudgetPart> next = budget().next(purpose);
        next.ifPresent(part -> parts = budget().releasing(part, at).parts());
        return next.map(BudgetPart::amount).orElse(BigDecimal.ZERO);
    }

    void resume() {
        mustBe(ProjectStatus.HELD);
        status = ProjectStatus.ACTIVE;
        heldUntil = null;
    }

    /** Waits while its council has put it off, without a day of its own. */
    void adjourned(boolean held) {
        if (running()) {
            status = held ? ProjectStatus.HELD : ProjectStatus.ACTIVE;
        }
    }

    void kill(Instant at) {
        status = ProjectStatus.KILLED;
        heldUntil = null;
        endedAt = at;
    }

    /**
     * A condition of its approval lapsed: nothing more is spent, and no gate releases what the council approved, until the
     * condition is made good or the council says again that the project goes on.
     */
    void stop(Stop lapsed) {
        stops = Stream.concat(stops.stream(), Stream.of(lapsed)).toList();
    }

    /** Whether that had stopped it, and nothing stops it any more. */
    boolean madeGood(UUID condition) {
        boolean before = stopped();
        stops = stops.stream().filter(it -> !it.condition().equals(condition)).toList();
        return before && !stopped();
    }

    /** Whether that had stopped it. */
    boolean approvedAgain() {
        boolean before = stopped();
        stops = List.of();
        return before;
    }

    private void mustBeBefore(Gate expected) {
        mustBe(ProjectStatus.ACTIVE);
        if (gate != expected) {
            throw new StateMoved("problem.project-moved");
        }
    }

    private void mustBe(ProjectStatus expected) {
        if (status != expected) {
            throw new StateMoved("problem.project-is." + status);
        }
    }

    public Budget budget() {
        return new Budget(parts);
    }

    public ProjectStage stage() {
        return status == ProjectStatus.CLOSED ? ProjectStage.CLOSED : gate.stage();
    }

    public boolean running() {
        return status == ProjectStatus.ACTIVE || status == ProjectStatus.HELD;
    }

    /** No money leaves, although it was released. */
    public boolean frozen() {
        return stopped() || status != ProjectStatus.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public UUID initiative() {
        return initiative;
    }

    public @Nullable UUID workingGroup() {
        return workingGroup;
    }

    public Idea idea() {
        return idea;
    }

    public String name() {
        return idea.name();
    }

    public UUID proposer() {
        return proposer;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Gate gate() {
        return gate;
    }

    public ProjectStatus status() {
        return status;
    }

    /** Whether it is back in this stage because a gate sent it. */
    public boolean recycled() {
        return recycled;
    }

    public @Nullable LocalDate heldUntil() {
        return heldUntil;
    }

    public boolean stopped() {
        return !stops.isEmpty();
    }

    public List<Stop> stops() {
        return stops;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public List<ExpectedResult> results() {
        return results;
    }

    public List<Deliverable> deliverables() {
        return deliverables;
    }

    public List<Partner> partners() {
        return partners;
    }

    public List<PromisedContribution> contributions() {
        return contributions;
    }
}
