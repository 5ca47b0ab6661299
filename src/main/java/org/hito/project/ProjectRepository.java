package org.hito.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProjectRepository extends ListCrudRepository<Project, UUID> {

    @Query("SELECT id FROM project WHERE id = :id FOR UPDATE")
    Optional<UUID> lock(UUID id);

    /** What a project is called. */
    record Named(UUID id, String name) {}

    @Query("SELECT id, name FROM project WHERE id IN (:ids)")
    List<Named> named(Collection<UUID> ids);

    @Query("SELECT id, name FROM project WHERE initiative = :initiative")
    List<Named> namedIn(UUID initiative);

    @Query("SELECT id FROM project WHERE initiative = :initiative AND working_group IN (:groups)")
    List<UUID> carriedBy(UUID initiative, Collection<UUID> groups);

    @Query("SELECT id, name FROM project WHERE working_group = :group ORDER BY reference")
    List<Named> namedOf(UUID group);

    @Query("SELECT nextval('project_reference')")
    long nextReference();

    @Query("SELECT id FROM project WHERE initiative = :initiative AND status IN ('ACTIVE', 'HELD') ORDER BY id")
    List<UUID> running(UUID initiative);

    @Query("SELECT id FROM project WHERE working_group = :group AND status IN ('ACTIVE', 'HELD') ORDER BY id")
    List<UUID> runningOf(UUID group);
}
