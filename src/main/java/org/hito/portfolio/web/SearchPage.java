package org.hito.portfolio.web;

import java.util.List;
import java.util.UUID;
import org.hito.council.Outcome;
import org.hito.council.RoundStatus;
import org.hito.portfolio.Finder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Search over everything that the reader sees. */
@Controller
class SearchPage {

    record InitiativeJson(UUID id, String reference, String name) {}

    record ActorJson(String name, InitiativeJson initiative) {}

    record DecisionJson(UUID round, String title, RoundStatus status, @Nullable Outcome outcome) {}

    record FoundJson(List<InitiativeJson> initiatives, List<ActorJson> actors, List<DecisionJson> decisions) {}

    private final Finder finder;

    SearchPage(Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q.strip());
        model.addAttribute("found", finder.find(q));
        return "portfolio/search";
    }

    @GetMapping("/api/search")
    @ResponseBody
    FoundJson find(@RequestParam(defaultValue = "") String q) {
        Finder.Found found = finder.find(q);
        return new FoundJson(
                found.initiatives().stream()
                        .map(it -> new InitiativeJson(it.id(), it.reference(), it.name()))
                        .toList(),
                found.actors().stream()
                        .map(it -> new ActorJson(
                                it.name(),
                                new InitiativeJson(
                                        it.initiative().id(),
                                        it.initiative().reference(),
                                        it.initiative().name())))
                        .toList(),
                found.decisions().stream()
                        .map(it -> new DecisionJson(
                                it.id(),
                                it.item().title(),
                                it.end().status(),
                                it.end().outcome()))
                        .toList());
    }
}
