package org.hito.notification;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Item;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.platform.web.Moments;
import org.springframework.stereotype.Component;

/** What all news of rounds have in common. */
@Component
class RoundNews {

    private final RoundList rounds;
    private final Bodies bodies;
    private final Initiatives initiatives;
    private final Moments moments;

    RoundNews(RoundList rounds, Bodies bodies, Initiatives initiatives, Moments moments) {
        this.rounds = rounds;
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.moments = moments;
    }

    Optional<Round> find(UUID item, UUID round) {
        return rounds.last(item).stream()
                .flatMap(last -> rounds.of(last).stream())
                .filter(it -> it.id().equals(round))
                .findFirst();
    }

    /** Votes rest while the initiative is on hold. */
    boolean atWork(Round round) {
        UUID initiative = round.item().initiative();
        return initiative == null || initiatives.get(initiative).atWork();
    }

    News of(Round round, Set<UUID> readers, String words) {
        Item item = round.item();
        UUID initiative = item.initiative();
        return News.of(readers, words, "/rounds/" + round.id())
                .with("item", item.title())
                .with(
                        "initiative",
                        initiative == null
                                ? null
                                : initiatives
                                        .find(initiative)
                                        .map(Initiative::name)
                                        .orElse(null))
                .with("body", bodies.get(item.body()).name());
    }

    News withDeadline(News news, Round round) {
        return news.with("deadline", moments.moment(round.deadline()));
    }
}
