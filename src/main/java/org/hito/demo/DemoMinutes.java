package org.hito.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hito.council.minutes.ApproveMinutes;
import org.hito.council.minutes.MinutesList;
import org.hito.council.minutes.SignMinutes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has the minutes of a session approved and signed twice. */
@Component
@Profile("demo")
class DemoMinutes {

    private static final String PASSWORD = "hito-demo";
    private static final String CHAIR = "chair";

    private final DemoActs acts;
    private final MinutesList list;
    private final ApproveMinutes approve;
    private final SignMinutes sign;

    DemoMinutes(DemoActs acts, MinutesList list, ApproveMinutes approve, SignMinutes sign) {
        this.acts = acts;
        this.list = list;
        this.approve = approve;
        this.sign = sign;
    }

    void sign(UUID body, Instant from, String statement) {
        UUID drafted = acts.at(CHAIR, from, () -> list.page(new MinutesList.Filter(body, null, null), null, 1)
                .items()
                .get(0)
                .id());
        acts.run(CHAIR, from.plus(Duration.ofMinutes(9)), () -> approve.execute(drafted));
        acts.run(CHAIR, from.plus(Duration.ofMinutes(11)), () -> sign.execute(drafted, PASSWORD, statement));
        acts.run("secretary", from.plus(Duration.ofMinutes(95)), () -> sign.execute(drafted, PASSWORD, statement));
    }
}
