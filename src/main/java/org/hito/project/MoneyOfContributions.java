package org.hito.project;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.Contributions;
import org.hito.actor.funding.FundedProjects;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;

/** What the gates of a project say about the contributions to it: its row is locked before theirs. */
@Component
class MoneyOfContributions implements FundedProjects {

    private final Projects projects;
    private final ProjectRepository repository;
    private final Contributions contributions;
    private final Assessments assessments;
    private final NoMoneyToFirms noMoneyToFirms;

    MoneyOfContributions(
            Projects projects,
            ProjectRepository repository,
            Contributions contributions,
            Assessments assessments,
            NoMoneyToFirms noMoneyToFirms) {
        this.projects = projects;
        this.repository = repository;
        this.contributions = contributions;
        this.assessments = assessments;
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
            throw new FundsFrozen(project.status().name());
        }
    }

    @Override
    public void mustSpend(Contribution of, BigDecimal amount) {
        Project project = locked(of);
        if (project.frozen()) {
            throw FundsFrozen.of(project);
        }
        BigDecimal left = contributions.ofProject(project.id()).stream()
                .filter(it -> it.currency().equals(of.currency()))
                .map(Contribution::spent)
                .reduce(project.budget().released(), BigDecimal::subtract);
        if (of.currency().equals(ProjectFunding.CURRENCY) && amount.compareTo(left) > 0) {
            throw new BeyondReleased(left);
        }
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
