package org.hito.initiative;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which initiative. */
@Component
public class Team {

    public record Member(UUID initiative, UUID person, TeamRole role) {}

    private final JdbcClient jdbc;

    Team(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Member> of(UUID initiative) {
        return jdbc.sql(
                        "SELECT initiative, person, role FROM initiative_member WHERE initiative = ? ORDER BY role, person")
                .param(initiative)
                .query(Member.class)
                .list();
    }

    public List<Member> membershipsOf(UUID person) {
        return jdbc.sql("SELECT initiative, person, role FROM initiative_member WHERE person = ?")
                .param(person)
                .query(Member.class)
                .list();
    }

    /** The parts that a person has in some initiatives. */
    public List<Member> membershipsOf(UUID person, Collection<UUID> initiatives) {
        return jdbc.sql(
                        "SELECT initiative, person, role FROM initiative_member WHERE person = ? AND initiative = ANY (?)")
                .params(person, initiatives.toArray(UUID[]::new))
                .query(Member.class)
                .list();
    }

    void add(UUID initiative, UUID person, TeamRole role, Instant since) {
        jdbc.sql(
                        "INSERT INTO initiative_member (initiative, person, role, since) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(initiative, person, role.name(), Timestamp.from(since))
                .update();
    }
}
