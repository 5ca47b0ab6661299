package org.hito.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.BodyKind;
import org.hito.council.CouncilRule;
import org.hito.council.FirmPost;
import org.hito.council.GiveSeat;
import org.hito.council.GiveSubstitute;
import org.hito.council.Position;
import org.hito.council.Sector;
import org.hito.demo.Story.SeatOf;
import org.hito.demo.Story.StandIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds the bodies of the story, with who sits in them. */
@Component
@Profile("demo")
class DemoBodies {

    private static final String ADMIN = "admin";

    private final DemoActs acts;
    private final AddBody addBody;
    private final AddSeat addSeat;
    private final GiveSeat giveSeat;
    private final GiveSubstitute giveSubstitute;

    DemoBodies(DemoActs acts, AddBody addBody, AddSeat addSeat, GiveSeat giveSeat, GiveSubstitute giveSubstitute) {
        this.acts = acts;
        this.addBody = addBody;
        this.addSeat = addSeat;
        this.giveSeat = giveSeat;
        this.giveSubstitute = giveSubstitute;
    }

    void found(BodyKind kind, Story.Council council, @Nullable UUID initiative) {
        Map<UUID, StandIn> substitutes = new LinkedHashMap<>();
        acts.as(ADMIN, council.founded(), () -> {
            CouncilRule rule = council.rule() == null ? CouncilRule.SIMPLE : council.rule();
            UUID body = addBody.execute(kind, council.name(), rule, initiative, true);
            for (SeatOf seat : council.seats()) {
                UUID id = seat(body, seat, council.founded());
                if (seat.substitute() != null) {
                    substitutes.put(id, seat.substitute());
                }
            }
            return body;
        });
        substitutes.forEach(this::standIn);
    }

    private UUID seat(UUID body, SeatOf seat, LocalDate since) {
        UUID id = addSeat.execute(
                body, Position.valueOf(seat.position()), seat.institution(), Sector.valueOf(seat.sector()));
        FirmPost post = seat.post() == null ? null : FirmPost.valueOf(seat.post());
        giveSeat.execute(id, acts.id(seat.holder()), since, post);
        return id;
    }

    private void standIn(UUID seat, StandIn substitute) {
        acts.run(
                ADMIN,
                substitute.since(),
                () -> giveSubstitute.execute(seat, acts.id(substitute.person()), substitute.since(), null));
    }
}
