package org.hito.project.process;

import org.springframework.stereotype.Component;

/** The director decides. */
@Component
class DecideGateHandler extends GateHandler<DecideGateForm> {

    DecideGateHandler(GateDesk desk) {
        super(desk);
    }

    @Override
    public String formId() {
        return "decide-gate";
    }

    @Override
    public Class<DecideGateForm> type() {
        return DecideGateForm.class;
    }
}
