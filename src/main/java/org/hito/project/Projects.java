package org.hito.project;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hito.inbox.ProjectNames;
import org.hito.initiative.Initiatives;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of projects, for use cases. Who may see one is told by {@link ProjectAccess}. */
@Component
public class Projects implements ProjectNames {

    private final ProjectRepository repository;
    private final Initiatives initiatives;
    private final Clock clock;

    Projects(ProjectRepository repository, Initiatives initiatives, Clock clock) {
        this.repository = repository;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    public Project get(UUID id) {
        return repository.findById(id).orElseThrow(() -> new NotFound("problem.project-not-found"));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return repository.named(ids).stream()
                .collect(Collectors.toMap(ProjectRepository.Named::id, ProjectRepository.Named::name));
    }

    /** Of all projects of an initiative, by their ids. */
    Map<UUID, String> names(UUID initiative) {
        return repository.namedIn(initiative).stream()
                .collect(Collectors.toMap(ProjectRepository.Named::id, ProjectRepository.Named::name));
    }

    public List<Project> all(Collection<UUID> ids) {
        return repository.findAllById(ids);
    }

    /** Names by id of what a working group carries, in the order in which it was proposed. */
    public Map<UUID, String> ofGroup(UUID group) {
        Map<UUID, String> names = new LinkedHashMap<>();
        repository.namedOf(group).forEach(it -> names.put(it.id(), it.name()));
        return names;
    }

    /** Those that working groups carry; at least one group. */
    List<Project> carriedBy(UUID initiative, Collection<UUID> groups) {
        return all(repository.carriedBy(initiative, groups));
    }

    /** Those of an initiative that have not ended, in the order in which they are locked. */
    List<UUID> running(UUID initiative) {
        return repository.running(initiative);
    }

    /** The same of those that a working group carries. */
    List<UUID> running(WorkingGroup group) {
        return repository.runningOf(group.id());
    }

    Project add(Proposal proposal, UUID proposer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String reference = "PR-%d-%03d".formatted(now.atZone(ZoneOffset.UTC).getYear(), repository.nextReference());
        return repository.save(Project.proposed(proposal, reference, proposer, now));
    }

    /** Locks the project's row, changes it and stores it; refused while its initiative rests. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T change(UUID id, Function<Project, T> change) {
        Project project = locked(id);
        T result = change.apply(project);
        repository.save(project);
        return result;
    }

    /** The project with its row locked, while its initiative is at work. */
    @Transactional(propagation = Propagation.MANDATORY)
    Project locked(UUID id) {
        repository.lock(id).orElseThrow(() -> new NotFound("problem.project-not-found"));
        Project project = get(id);
        initiatives.mustBeAtWork(project.initiative());
        return project;
    }

    /** Changes it also while the initiative rests or ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    <T> T changeWhatever(UUID id, Function<Project, T> change) {
        repository.lock(id).orElseThrow(() -> new NotFound("problem.project-not-found"));
        Project project = get(id);
        T result = change.apply(project);
        repository.save(project);
        return result;
    }
}
