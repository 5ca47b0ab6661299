package org.hito.council;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a question before a body behind which no other process waits, and calls it to a written vote. */
@Component
public class PutToVote {

    private final OpenItem openItem;
    private final RoundToken token;

    PutToVote(OpenItem openItem, RoundToken token) {
        this.openItem = openItem;
        this.token = token;
    }

    /** @return the item; {@link RoundClosed} tells how it was decided */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID execute(Question question) {
        UUID item = openItem.execute(question);
        token.begin(item, question.initiative());
        return item;
    }
}
