package org.hito.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.initiative.InitiativeAccess.Sight;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of an initiative, whichever module the page belongs to: header and tabs, drawn by {@code
 * templates/initiative/frame.html}.
 *
 * @param status a constant that has a text {@code status.<CONSTANT>}
 * @param director as people call that person
 * @param demo invented for the demonstration
 * @param tabs in their order
 */
public record InitiativeFrame(
        UUID id,
        String reference,
        String name,
        InitiativeStatus status,
        String director,
        String activity,
        String territory,
        boolean demo,
        boolean late,
        @Nullable LocalDate heldUntil,
        Sight sight,
        List<Tab> tabs) {

    private static final Set<String> CLOSED_TO_ADVISERS = Set.of("/council", "/history");

    /** @param label key of its word */
    public record Tab(String path, String label) {}

    public String path() {
        return "/initiatives/" + id;
    }

    /** The tabs that open for this reader: rounds and history are closed to advisers, the dossier to who is recused. */
    static List<Tab> tabsOf(UUID id, Sight sight, boolean recused) {
        String path = "/initiatives/" + id;
        return Stream.of(
                        "",
                        "/dossier",
                        "/actors",
                        "/funding",
                        "/services",
                        "/projects",
                        "/council",
                        "/diagram",
                        "/history")
                .filter(it -> sight != Sight.ADVISER || !CLOSED_TO_ADVISERS.contains(it))
                .filter(it -> !recused || !it.equals("/dossier"))
                .map(it -> new Tab(path + it, "initiative.tab." + (it.isEmpty() ? "overview" : it.substring(1))))
                .toList();
    }
}
