package org.hito.project.process;

import org.springframework.stereotype.Component;

/** The director decides about a project that cannot go on as it is. */
@Component
class DecideUnmetHandler extends GateHandler<DecideUnmetForm> {

    DecideUnmetHandler(GateDesk desk) {
        super(desk);
    }

    @Override
    public String formId() {
        return "decide-unmet";
    }

    @Override
    public Class<DecideUnmetForm> type() {
        return DecideUnmetForm.class;
    }
}
