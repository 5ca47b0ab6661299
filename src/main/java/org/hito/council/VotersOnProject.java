package org.hito.council;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has a seat in the rounds about a project that are open, recused ones and substitutes too: none of them may become its author. */
@Component
public class VotersOnProject {

    private final RoundTable rounds;

    VotersOnProject(RoundTable rounds) {
        this.rounds = rounds;
    }

    public Set<UUID> of(UUID project) {
        return rounds.openAbout(project).stream()
                .map(Round::roll)
                .flatMap(Collection::stream)
                .flatMap(seat -> Stream.of(seat.holder(), seat.substitute()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
