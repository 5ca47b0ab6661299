package org.hito.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.platform.startup.StartupRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the demonstration, all invented. Made at the first start and left alone afterwards. */
@Component
@Profile(DemoProfile.NAME)
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public class DemoPeople implements ApplicationRunner {

    /** Of {@code hito-demo}, which is no secret; hashing it anew would be half a second of the first start. */
    static final String PASSWORD_HASH = "$2a$11$8TZjpKPMgqpJuY1Ht108sukNP4n953.zLi2fJ4INq9wmMVz3OG/8K";

    /** @param role the role in the product as a whole, or null for those who only hold a seat */
    public record DemoPerson(String username, String displayName, @Nullable Role role) {}

    private static final List<DemoPerson> EVERYBODY = everybody();

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoPeople(PersonRepository people, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public static List<DemoPerson> all() {
        return EVERYBODY;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("SELECT EXISTS (SELECT 1 FROM person WHERE NOT demo)")
                .query(Boolean.class)
                .single()) {
            throw new StartupRefused(
                    "This database has real people, so the demonstration is not added to it: start without the profile 'demo', or name an empty database.");
        }
        List<String> there =
                jdbc.sql("SELECT username FROM person").query(String.class).list();
        List<DemoPerson> missing =
                EVERYBODY.stream().filter(it -> !there.contains(it.username)).toList();
        if (!missing.isEmpty()) {
            transaction.executeWithoutResult(
                    status -> people.saveAll(missing.stream().map(this::person).toList()));
        }
    }

    private Person person(DemoPerson it) {
        Person person = new Person(
                UUID.randomUUID(),
                it.username,
                it.displayName,
                it.username + "@demo.example",
                PASSWORD_HASH,
                true,
                true,
                clock.instant(),
                null);
        if (it.role != null) {
            person.give(it.role);
        }
        return person;
    }

    private static List<DemoPerson> everybody() {
        List<DemoPerson> all = new ArrayList<>(List.of(
                new DemoPerson("admin", "Marcela Ríos Cano", Role.ADMINISTRATOR),
                new DemoPerson("auditor", "Hernán Quiroz Villa", Role.AUDITOR),
                new DemoPerson("director", "Catalina Arango Mesa", Role.DIRECTOR),
                new DemoPerson("professional", "Juliana Tobón Prieto", Role.PROFESSIONAL),
                new DemoPerson("secretary", "Gloria Zapata Henao", Role.SECRETARY),
                new DemoPerson("chair", "Álvaro Restrepo Luján", null),
                new DemoPerson("substitute", "Elena Cadavid Toro", null)));
        seats(
                all,
                "council",
                List.of(
                        "Beatriz Ochoa Salazar",
                        "Rodrigo Mejía Londoño",
                        "Adriana Vélez Castaño",
                        "Germán Duque Arboleda",
                        "Liliana Marín Echeverri",
                        "Fabio Gallego Posada"));
        seats(
                all,
                "advisor",
                List.of(
                        "Claudia Jaramillo Uribe",
                        "Mauricio Giraldo Peña",
                        "Natalia Correa Bedoya",
                        "Óscar Hoyos Ramírez",
                        "Patricia Sierra Montoya",
                        "Esteban Cárdenas Gil",
                        "Verónica Palacio Ossa",
                        "Ramiro Agudelo Franco",
                        "Sandra Escobar Lopera"));
        return List.copyOf(all);
    }

    private static void seats(List<DemoPerson> all, String prefix, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            all.add(new DemoPerson(prefix + (i + 1), names.get(i), null));
        }
    }
}
