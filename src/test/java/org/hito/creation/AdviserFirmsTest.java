package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.AdviserFirms;
import org.hito.council.Bodies;
import org.hito.council.BodyKind;
import org.hito.council.CouncilRule;
import org.hito.council.Position;
import org.hito.council.Sector;
import org.hito.creation.CreationScene.Stage;
import org.hito.platform.StateMoved;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Advisers stand for firms of their own cluster (Q31), as its register of actors knows them. */
@HitoTest
@Import(CreationScene.class)
class AdviserFirmsTest {

    @Autowired
    CreationScene scene;

    @Autowired
    ActorRegister register;

    @Autowired
    AdviserFirms firms;

    @Autowired
    Bodies bodies;

    @Autowired
    AddBody addBody;

    @Autowired
    AddSeat addSeat;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_seat_of_another_institution_is_pointed_out_until_it_is_registered_as_a_firm() {
        Stage stage = scene.registered();
        tell(stage, "Conductores del Valle S.A.S.", ActorKind.FIRM);
        tell(stage, "Universidad del Valle", ActorKind.ACADEMIA);
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        UUID body = scene.as(
                admin,
                () -> addBody.execute(
                        BodyKind.ADVISORY_COUNCIL,
                        "Asesor " + UUID.randomUUID(),
                        CouncilRule.SIMPLE,
                        stage.initiative(),
                        false));
        UUID firm = seat(admin, body, "CONDUCTORES DEL VALLE SAS");
        UUID university = seat(admin, body, "Universidad del Valle");
        UUID stranger = seat(admin, body, "Empresa de otra región");

        assertThat(strangers(admin, body)).isEqualTo(Set.of(university, stranger));
        assertThat(strangers(stage.director(), body)).isEqualTo(Set.of(university, stranger));
        assertThat(strangers(scene.person("nobody", "DIRECTOR"), body))
                .as("who does not see the initiative learns nothing of its register")
                .isEmpty();

        tell(stage, "Empresa de otra región", ActorKind.FIRM);
        assertThat(strangers(admin, body)).containsExactly(university);
        assertThat(firm).isNotNull();
    }

    @Test
    void a_firm_has_one_seat_however_it_is_spelt() {
        Stage stage = scene.registered();
        UUID admin = scene.person("admin", "ADMINISTRATOR");
        UUID body = scene.as(
                admin,
                () -> addBody.execute(
                        BodyKind.ADVISORY_COUNCIL,
                        "Asesor " + UUID.randomUUID(),
                        CouncilRule.SIMPLE,
                        stage.initiative(),
                        false));
        seat(admin, body, "Energías del Nus S.A.");

        assertThatThrownBy(() -> seat(admin, body, "ENERGIAS DEL NUS SA")).isInstanceOf(StateMoved.class);
    }

    private UUID seat(UUID admin, UUID body, String institution) {
        return scene.as(admin, () -> addSeat.execute(body, Position.MEMBER, institution, Sector.PRIVATE));
    }

    private void tell(Stage stage, String name, ActorKind kind) {
        scene.as(
                stage.director(),
                () -> transaction.execute(status -> {
                    register.tell(stage.initiative(), List.of(ActorFacts.named(name, kind)));
                    return name;
                }));
    }

    private Set<UUID> strangers(UUID reader, UUID body) {
        return scene.as(reader, () -> firms.strangers(bodies.get(body), bodies.seats(body)));
    }
}
