package org.hito.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<Person, UUID> {

    Optional<Person> findByUsername(String username);

    @Query(
            """
            SELECT p.* FROM person p JOIN person_role r ON r.person = p.id
            WHERE r.role = :role AND p.enabled ORDER BY p.display_name
            """)
    List<Person> findEnabledByRole(String role);
}
