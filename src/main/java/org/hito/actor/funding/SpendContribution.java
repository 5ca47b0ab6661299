package org.hito.actor.funding;

import java.util.UUID;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.StartForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of what was spent of a contribution. */
@Component
class SpendContribution implements StartForm {

    private final MoveContribution move;

    SpendContribution(MoveContribution move) {
        this.move = move;
    }

    @Override
    public String formId() {
        return MoveContribution.form(Movement.Kind.SPENT);
    }

    @Override
    public FormPrefill prefill(@Nullable UUID about) {
        return move.prefill(Movement.Kind.SPENT, about);
    }
}
