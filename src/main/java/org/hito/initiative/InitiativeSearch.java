package org.hito.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.platform.BadInput;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The initiatives that the acting person sees at least by name, by name, paged by key. */
@Component
public class InitiativeSearch {

    /**
     * What is looked for; null or empty leaves a side open.
     *
     * @param text part of the name or of the reference
     */
    public record Filter(@Nullable InitiativeStatus status, @Nullable Phase phase, @Nullable String text) {

        /** Reads parameters; {@link BadInput} for a constant that there is not. */
        public static Filter of(@Nullable String status, @Nullable String phase, @Nullable String text) {
            return new Filter(
                    constant(InitiativeStatus.values(), status),
                    constant(Phase.values(), phase),
                    text == null || text.isBlank() ? null : text.strip());
        }

        private static <E extends Enum<E>> @Nullable E constant(E[] among, @Nullable String name) {
            if (name == null || name.isEmpty()) {
                return null;
            }
            return Arrays.stream(among)
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("problem.bad-input"));
        }
    }

    private final JdbcClient jdbc;
    private final InitiativeRepository repository;
    private final InitiativeAccess access;
    private final Team team;
    private final People people;

    InitiativeSearch(
            JdbcClient jdbc, InitiativeRepository repository, InitiativeAccess access, Team team, People people) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.access = access;
        this.team = team;
        this.people = people;
    }

    public PageOf<Initiative> page(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        PersonView person = people.current();
        boolean everything = person.has(Role.AUDITOR) || person.has(Role.ADMINISTRATOR);
        List<UUID> ids = jdbc.sql(
                        "SELECT id FROM initiative WHERE (:everything OR id = ANY (:teams) OR body = ANY (:bodies))"
                                + (filter.status() == null ? "" : " AND status = :status")
                                + (filter.phase() == null ? "" : " AND phase = :phase")
                                + (filter.text() == null
                                        ? ""
                                        : " AND (position(:text IN lower(name)) > 0 OR position(:text IN lower(reference)) > 0)")
                                + (cursor == null ? "" : " AND (lower(name), id) > (:name, :id)")
                                + " ORDER BY lower(name), id LIMIT :rows")
                .param("everything", everything)
                .param(
                        "teams",
                        team.membershipsOf(person.id()).stream()
                                .map(Team.Member::initiative)
                                .toArray(UUID[]::new))
                .param("bodies", access.bodiesOf(person.id()).toArray(UUID[]::new))
                .param("status", name(filter.status()))
                .param("phase", name(filter.phase()))
                .param("text", filter.text() == null ? null : filter.text().toLowerCase(Locale.ROOT))
                .param("name", cursor == null ? null : cursor.part(0))
                .param("id", cursor == null ? null : uuid(cursor.part(1)))
                .param("rows", limit + 1)
                .query(UUID.class)
                .list();
        Map<UUID, Initiative> found =
                repository.findAllById(ids).stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
        List<Initiative> rows = ids.stream().map(found::get).toList();
        return PageOf.cut(rows, limit, it -> Cursor.of(lower(it.id()), it.id()));
    }

    /** The name as the database orders it. */
    private String lower(UUID initiative) {
        return jdbc.sql("SELECT lower(name) FROM initiative WHERE id = ?")
                .param(initiative)
                .query(String.class)
                .single();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadInput("problem.bad-cursor");
        }
    }
}
