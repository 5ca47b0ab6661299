package org.hito.creation.process;

import java.util.Map;
import java.util.stream.Stream;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** Firms and further actors join the register. */
@Component
class LinkBeneficiariesHandler implements FormHandler<LinkBeneficiariesForm> {

    private final ActorRegister register;

    LinkBeneficiariesHandler(ActorRegister register) {
        this.register = register;
    }

    @Override
    public String formId() {
        return "link-beneficiaries";
    }

    @Override
    public Class<LinkBeneficiariesForm> type() {
        return LinkBeneficiariesForm.class;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, LinkBeneficiariesForm form) {
        Stream<ActorFacts> firms = form.beneficiaries().stream()
                .map(row -> new ActorFacts(
                        row.name(), ActorKind.FIRM, row.chainLink(), row.size(), null, row.municipality(), null, null));
        Stream<ActorFacts> others = form.actors() == null
                ? Stream.empty()
                : form.actors().stream()
                        .map(row -> new ActorFacts(
                                row.name(), row.kind(), null, null, null, row.municipality(), null, null));
        register.tell(task.initiativeId(), Stream.concat(firms, others).toList());
        return Map.of();
    }
}
