package org.hito.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.Contributions;
import org.hito.actor.funding.FundedProjects;
import org.hito.actor.funding.Movement;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;

/** What the gates of a project say about the contributions to it: its row is locked before theirs. */
@Component
class MoneyOfContributions implements FundedProjects {

    private final Projects projects;
    private final ProjectRepository repository;
    private final Contributions contributions;
    private final Assessments assessments;
    private final ReleasedMoney money;
    private final ProjectList list;
    private final CommunityCalendar calendar;
    private final NoMoneyToFirms noMoneyToFirms;

    MoneyOfContributions(
            Projects projects,
            ProjectRepository repository,
            Contributions contributions,
            Assessments assessments,
            ReleasedMoney money,
            ProjectList list,
            CommunityCalendar calendar,
            NoMoneyToFirms noMoneyToFirms) {
        this.projects = projects;
        this.repository = repository;
        this.contributions = contributions;
        this.assessments = assessments;
        this.money = money;
        this.list = list;
        this.calendar = calendar;
        this.noMoneyToFirms = noMoneyToFirms;
    }

    @Override
    public Map<UUID, String> of(UUID initiative) {
        return projects.names(initiative);
    }

    @Override
    public Map<UUID, String> open(UUID initiative) {
        Map<UUID, String> open = new HashMap<>(of(initiative));
        open.keySet().retainAll(projects.running(initiative));
        return open;
    }

    @Override
    public boolean knows(UUID project) {
        return repository.existsById(project);
    }

    @Override
    public void mustTake(UUID id) {
        Project project = projects.locked(id);
        if (!project.running()) {
            throw FundsFrozen.of(project);
        }
    }

    @Override
    public void mustMove(UUID id) {
        frozen(projects.locked(id)).ifPresent(why -> {
            throw new FundsFrozen(why);
        });
    }

    @Override
    public Optional<String> frozen(UUID id) {
        return frozen(projects.get(id));
    }

    private static Optional<String> frozen(Project project) {
        return project.frozen()
                ? Optional.of("problem.contribution-frozen." + FundsFrozen.why(project))
                : Optional.empty();
    }

    @Override
    public Optional<LocalDate> fundedSince(UUID project) {
        return projects.get(project).budget().since().map(calendar::dayOf);
    }

    @Override
    public Set<UUID> seen() {
        return list.seen();
    }

    @Override
    public Optional<BigDecimal> limit(Contribution of) {
        return counts(of)
                ? Optional.of(money.left(projects.get(Objects.requireNonNull(of.project()))))
                : Optional.empty();
    }

    @Override
    public void spend(Contribution of, Movement expense) {
        if (counts(of)) {
            money.spend(locked(of), Spending.of(of, expense));
        }
    }

    /** Budgets are in pesos; what comes in kind is used and not paid. */
    private static boolean counts(Contribution of) {
        return of.cash() && of.currency().equals(ProjectFunding.CURRENCY);
    }

    @Override
    public boolean benefits(Contribution of, String payee) {
        return noMoneyToFirms.benefits(locked(of), payee);
    }

    /** Between the assessment of what a formulated project has and its end a firm gives something to it (Q37). */
    @Override
    public void mustSpare(Contribution it) {
        Project project = locked(it);
        boolean asked = project.gate().ordinal() > Gate.G2.ordinal()
                || assessments
                        .last(project.id())
                        .filter(last -> last.gate() == Gate.G2 && project.gate() == Gate.G2)
                        .isPresent();
        boolean last = ofFirm(it)
                && contributions.ofProject(project.id()).stream()
                        .noneMatch(other -> ofFirm(other) && !other.id().equals(it.id()));
        if (project.running() && asked && last) {
            throw new StateMoved("problem.contribution-of-firm-needed", project.name());
        }
    }

    private static boolean ofFirm(Contribution it) {
        return it.contributorKind() == ActorKind.FIRM && it.amount().signum() > 0;
    }

    private Project locked(Contribution it) {
        return projects.locked(Objects.requireNonNull(it.project()));
    }
}
