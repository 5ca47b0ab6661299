package org.hito.actor.funding;

import java.util.UUID;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.StartForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of what came in of a contribution. */
@Component
class RecordReceipt implements StartForm {

    private final MoveContribution move;

    RecordReceipt(MoveContribution move) {
        this.move = move;
    }

    @Override
    public String formId() {
        return MoveContribution.form(Movement.Kind.RECEIVED);
    }

    @Override
    public FormPrefill prefill(@Nullable UUID about) {
        return move.prefill(Movement.Kind.RECEIVED, about);
    }
}
