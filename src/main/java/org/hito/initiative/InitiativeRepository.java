package org.hito.initiative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface InitiativeRepository extends ListCrudRepository<Initiative, UUID> {

    @Query("SELECT * FROM initiative WHERE id = :id FOR UPDATE")
    Optional<Initiative> findLocked(UUID id);

    record Named(UUID id, String name) {}

    @Query("SELECT id, name FROM initiative WHERE id IN (:ids)")
    List<Named> named(Collection<UUID> ids);

    @Query("SELECT planned FROM initiative_milestone WHERE initiative = :id AND phase = :phase")
    Optional<LocalDate> planned(UUID id, Phase phase);

    @Query("SELECT status FROM initiative WHERE id = :id")
    Optional<InitiativeStatus> status(UUID id);

    @Query("SELECT nextval('initiative_reference')")
    long nextReference();
}
