package org.hito.actor.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.actor.Commitment;
import org.hito.actor.CommitmentKind;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Forms of phases tell contributions again and again in rework; nothing counts twice and nothing recorded by people is lost. */
@HitoTest
@Import(CreationScene.class)
class PhaseResourcesTest {

    private static final LocalDate DAY = LocalDate.of(2031, 1, 15);

    @Autowired
    CreationScene scene;

    @Autowired
    PhaseResources resources;

    @Autowired
    Contributions contributions;

    @Autowired
    ContributionTable table;

    @Autowired
    ResourcePlans plans;

    @Autowired
    ActorRegister register;

    private Stage stage;

    @BeforeEach
    void register() {
        stage = scene.registered();
    }

    @Test
    void the_same_data_again_change_nothing() {
        secured(told("Alcaldía", 100, ContributionStatus.PROMISED), told("Cámara", 50, ContributionStatus.RECEIVED));
        List<Contribution> first = contributions.of(stage.initiative());
        List<String> trail = scene.trail(stage);

        secured(told("Alcaldía", 100, ContributionStatus.PROMISED), told("CÁMARA", 50, ContributionStatus.RECEIVED));

        assertThat(contributions.of(stage.initiative())).isEqualTo(first).hasSize(2);
        assertThat(scene.trail(stage)).isEqualTo(trail);
        assertThat(first)
                .extracting(Contribution::status)
                .containsExactly(ContributionStatus.PROMISED, ContributionStatus.RECEIVED);
        assertThat(plans.of(stage.initiative()).orElseThrow().needed()).isEqualByComparingTo("400");
    }

    @Test
    void rework_corrects_amounts_receipts_and_drops_what_is_no_longer_named() {
        secured(told("Alcaldía", 100, ContributionStatus.RECEIVED), told("Cámara", 50, ContributionStatus.PROMISED));
        UUID alcaldia = contributions.of(stage.initiative()).get(0).id();

        secured(told("Alcaldía", 120, ContributionStatus.RECEIVED));

        assertThat(contributions.of(stage.initiative())).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(alcaldia);
            assertThat(it.amount()).isEqualByComparingTo("120");
            assertThat(it.received()).isEqualByComparingTo("120");
        });
        assertThat(scene.trail(stage)).contains("actor.contribution-changed", "actor.contribution-dropped");

        secured(told("Alcaldía", 120, ContributionStatus.PROMISED));
        assertThat(contributions.get(alcaldia).received()).isEqualByComparingTo("0");
        assertThat(contributions.get(alcaldia).status()).isEqualTo(ContributionStatus.PROMISED);
    }

    @Test
    void what_people_have_recorded_outlives_rework() {
        secured(told("Alcaldía", 100, ContributionStatus.PROMISED));
        Contribution promised = contributions.of(stage.initiative()).get(0);
        in(() -> contributions.move(
                promised,
                new Movement(
                        UUID.randomUUID(),
                        promised.id(),
                        Movement.Kind.RECEIVED,
                        LocalDate.of(2024, 1, 1),
                        new BigDecimal(30),
                        "Anticipo",
                        null,
                        List.of(),
                        "record-receipt",
                        stage.director(),
                        promised.promisedAt()),
                java.util.Map.of()));

        secured();

        assertThat(contributions.of(stage.initiative())).singleElement().satisfies(it -> assertThat(it.received())
                .isEqualByComparingTo("30"));
    }

    @Test
    void money_of_phase_one_is_a_promise_until_phase_three_records_it() {
        scene.inTransaction(() -> {
            register.tell(stage.initiative(), List.of(ActorFacts.named("Alcaldía", ActorKind.PUBLIC_LOCAL)));
            return true;
        });
        committed(
                money("Alcaldía", "80"),
                money("Empresa", "20"),
                new Commitment("Empresa", CommitmentKind.TIME, "Horas", BigDecimal.TEN, null, null, "Gerente", DAY));
        assertThat(contributions.of(stage.initiative()))
                .extracting(Contribution::source)
                .containsExactly(ContributionSource.LOCAL, ContributionSource.PRIVATE);

        secured(told("Alcaldía", 100, ContributionStatus.SIGNED));
        assertThat(contributions.of(stage.initiative()))
                .extracting(it -> it.amount().intValue())
                .containsExactly(100, 20);

        committed(money("Alcaldía", "80"), money("Empresa", "20"));
        assertThat(contributions.of(stage.initiative()))
                .extracting(it -> it.amount().intValue())
                .containsExactly(100, 20);
    }

    @Test
    void a_project_knows_whether_a_firm_contributes() {
        UUID project = UUID.randomUUID();
        scene.inTransaction(() -> {
            register.tell(
                    stage.initiative(),
                    List.of(
                            ActorFacts.named("Empresa", ActorKind.FIRM),
                            ActorFacts.named("Universidad", ActorKind.ACADEMIA)));
            return true;
        });
        stand(project, "Universidad");
        assertThat(contributions.hasOneOfAFirm(project)).isFalse();

        stand(project, "Empresa");

        assertThat(contributions.hasOneOfAFirm(project)).isTrue();
        assertThat(contributions.ofProject(project)).hasSize(1);
    }

    private void stand(UUID project, String organisation) {
        in(() -> {
            UUID giver = register.parts(stage.initiative(), List.of(organisation))
                    .get(organisation)
                    .organisation();
            contributions.stand(
                    stage.initiative(),
                    project,
                    "formulate-project",
                    List.of(Promise.inKind(
                            giver,
                            ContributionSource.PRIVATE,
                            InKind.STAFF,
                            new Measure(BigDecimal.TEN, "horas", Valuation.COST),
                            BigDecimal.ONE,
                            "COP",
                            DAY,
                            "Ingenieros")));
            return giver;
        });
    }

    private void committed(Commitment... commitments) {
        in(() -> {
            resources.committed(stage.initiative(), List.of(commitments));
            return true;
        });
    }

    private void secured(PhaseResources.Told... told) {
        in(() -> {
            resources.secured(stage.initiative(), new BigDecimal(200), new BigDecimal(2), List.of(told));
            return true;
        });
    }

    private void in(java.util.function.Supplier<?> work) {
        scene.as(stage.director(), () -> scene.inTransaction(work));
    }

    private static Commitment money(String actor, String amount) {
        return new Commitment(
                actor, CommitmentKind.MONEY, "Aporte", null, new BigDecimal(amount), "COP", "Gerente", DAY);
    }

    private static PhaseResources.Told told(String contributor, int amount, ContributionStatus status) {
        return new PhaseResources.Told(
                contributor,
                ContributionSource.LOCAL,
                null,
                new BigDecimal(amount),
                "COP",
                status,
                DAY,
                DAY.plusYears(1),
                "Salarios");
    }
}
