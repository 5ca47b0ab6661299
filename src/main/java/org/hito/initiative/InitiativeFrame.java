package org.hito.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** @param label key of its word */
    public record Tab(String path, String label) {}

    public String path() {
        return "/initiatives/" + id;
    }

    static List<Tab> tabsOf(UUID id) {
        String path = "/initiatives/" + id;
        return List.of(
                new Tab(path, "initiative.tab.overview"),
                new Tab(path + "/dossier", "initiative.tab.dossier"),
                new Tab(path + "/actors", "initiative.tab.actors"),
                new Tab(path + "/council", "initiative.tab.council"),
                new Tab(path + "/diagram", "initiative.tab.diagram"),
                new Tab(path + "/history", "initiative.tab.history"));
    }
}
