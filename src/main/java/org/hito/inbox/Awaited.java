package org.hito.inbox;

import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that waits for the acting person besides tasks. */
@Component
public class Awaited {

    private final List<AwaitedActs> all;

    Awaited(List<AwaitedActs> all) {
        this.all = all;
    }

    public List<AwaitedAct> mine() {
        return all.stream().flatMap(it -> it.mine().stream()).toList();
    }
}
