package org.hito.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a project before whoever decides at its gate. */
@Component
public class AskDecider {

    /** Who decides: the director, alone or having heard the advisers, or the council. */
    public enum Decider {
        DIRECTOR,
        ADVISED,
        COUNCIL
    }

    /**
     * @param item what the council was asked, or null
     * @param request what the advisers were asked, or null
     */
    public record Asked(Decider decider, @Nullable UUID item, @Nullable UUID request) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Asked execute(UUID id) {
        return new Asked(Decider.DIRECTOR, null, null);
    }
}
