package org.hito.portfolio;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hito.actor.ActorSearch;
import org.hito.council.ItemSearch;
import org.hito.council.Round;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeList;
import org.hito.initiative.Initiatives;
import org.hito.platform.SearchWords;
import org.springframework.stereotype.Component;

/** Looks for initiatives, actors and decisions by name or reference, among those that the acting person sees. */
@Component
public class Finder {

    private static final int EACH = 20;

    public record FoundActor(String name, Initiative initiative) {}

    public record Found(List<InitiativeList.Row> initiatives, List<FoundActor> actors, List<Round> decisions) {
        public boolean isEmpty() {
            return initiatives.isEmpty() && actors.isEmpty() && decisions.isEmpty();
        }
    }

    private final InitiativeList list;
    private final Initiatives initiatives;
    private final ActorSearch actors;
    private final ItemSearch items;

    Finder(InitiativeList list, Initiatives initiatives, ActorSearch actors, ItemSearch items) {
        this.list = list;
        this.initiatives = initiatives;
        this.actors = actors;
        this.items = items;
    }

    public Found find(String text) {
        if (SearchWords.patterns(text).length == 0) {
            return new Found(List.of(), List.of(), List.of());
        }
        List<UUID> visible = list.visible();
        List<ActorSearch.Found> found = actors.find(text, visible, EACH);
        Map<UUID, Initiative> of =
                initiatives
                        .all(found.stream()
                                .map(ActorSearch.Found::initiative)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Initiative::id, Function.identity()));
        return new Found(
                list.page(new InitiativeList.Filter(null, null, text, false, false), null, EACH)
                        .items(),
                found.stream()
                        .flatMap(it -> java.util.stream.Stream.ofNullable(of.get(it.initiative()))
                                .map(initiative -> new FoundActor(it.name(), initiative)))
                        .toList(),
                items.find(text, EACH));
    }
}
