package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.journey.Player.COUNCIL;
import static org.hito.journey.Player.EVERYBODY;
import static org.hito.journey.Player.TEAM;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A whole life played by a client that knows the contract, the people, and nothing else but the schemas it is given. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class ApiJourneyTest {

    private static final int MOST_STEPS = 200;

    @LocalServerPort
    int port;

    private ApiClient client;
    private Player player;

    @BeforeEach
    void connect() {
        client = new ApiClient(port);
        player = new Player(client);
    }

    @Test
    void fromRegistrationToOperation() {
        String id = player.register("Vida completa");

        play(id, Map.of());

        JsonNode initiative = initiative(id);
        assertThat(initiative.path("status").asString()).isEqualTo("OPERATING");
        assertThat(initiative.path("phase").isNull()).isTrue();
        assertThat(statuses(initiative)).containsExactly("APPROVED", "APPROVED", "APPROVED", "APPROVED");
    }

    @Test
    void theNextPhaseHasNoTasksBeforeTheResolution() {
        String id = player.register("Sin saltos");

        workUntilSubmitted(id);

        assertThat(statuses(initiative(id)).get(0)).isEqualTo("SUBMITTED");
        assertThat(definitions(id, TEAM)).isEmpty();
        assertThat(definitions(id, COUNCIL)).containsOnly("vote-on-milestone").hasSize(7);
    }

    @Test
    void aReturnedMilestoneComesBackWithRemarksAndIsApprovedInRoundTwo() {
        String id = player.register("Con devolución");
        workUntilSubmitted(id);

        vote(id, "RETURN");

        JsonNode returned = initiative(id).path("milestones").get(0);
        assertThat(returned.path("status").asString()).isEqualTo("RETURNED");
        assertThat(definitions(id, TEAM)).containsOnly("answer-remarks");
        JsonNode task = player.tasks("director", id).get(0);
        JsonNode form = client.get("director", "/api/tasks/" + task.path("id").asString() + "/form")
                .must(200)
                .body();
        assertThat(form.path("data").path("remarks").size()).isGreaterThanOrEqualTo(4);

        workUntilSubmitted(id);
        vote(id, "APPROVE");

        JsonNode milestone = initiative(id).path("milestones").get(0);
        assertThat(milestone.path("status").asString()).isEqualTo("APPROVED");
        assertThat(milestone.path("round").asInt()).isEqualTo(2);
        assertThat(initiative(id).path("phase").asString()).isEqualTo("STRATEGY");
    }

    @Test
    void aRejectedMilestoneClosesTheInitiative() {
        String id = player.register("Rechazada");
        workUntilSubmitted(id);

        vote(id, "REJECT");

        assertThat(initiative(id).path("status").asString()).isEqualTo("CLOSED");
        assertThat(statuses(initiative(id)).get(0)).isEqualTo("REJECTED");
        assertThat(definitions(id, TEAM)).isEmpty();
        assertThat(definitions(id, COUNCIL)).isEmpty();
    }

    @Test
    void approvalWithConditionsLetsTheInitiativeGoOn() {
        String id = player.register("Con condiciones");
        workUntilSubmitted(id);

        vote(id, "APPROVE_WITH_CONDITIONS");

        assertThat(statuses(initiative(id)).get(0)).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(initiative(id).path("phase").asString()).isEqualTo("STRATEGY");
    }

    @Test
    void onHoldNothingCanBeDoneAndResumedEverythingIsAsItWas() {
        String id = player.register("En pausa");
        List<String> before = definitions(id, TEAM);

        client.post("director", "/api/initiatives/" + id + "/hold", Map.of("grounds", "Cambio de gobierno local"))
                .must(200);
        assertThat(initiative(id).path("status").asString()).isEqualTo("ON_HOLD");
        assertThat(definitions(id, TEAM)).isEmpty();
        client.post("director", "/api/initiatives/" + id + "/resume", Map.of("grounds", "Hay nuevo alcalde"))
                .must(200);

        assertThat(initiative(id).path("status").asString()).isEqualTo("IN_CREATION");
        assertThat(definitions(id, TEAM)).isEqualTo(before);
    }

    @Test
    void aWithdrawnInitiativeIsClosedWithItsOpenRound() {
        String id = player.register("Retirada");
        workUntilSubmitted(id);
        String round = player.newestRound(id);

        client.post("director", "/api/initiatives/" + id + "/withdraw", Map.of("grounds", "Los socios se retiran"))
                .must(200);

        assertThat(initiative(id).path("status").asString()).isEqualTo("CLOSED");
        assertThat(definitions(id, COUNCIL)).isEmpty();
        client.put("council1", "/api/rounds/" + round + "/ballot", Map.of("data", Map.of("vote", "APPROVE")))
                .must(409);
    }

    @Test
    void anAdjournedRoundHoldsTheMilestoneUntilItIsResumed() {
        String id = player.register("Aplazada");
        workUntilSubmitted(id);
        String round = player.newestRound(id);

        client.post("chair", "/api/rounds/" + round + "/adjourn", Map.of("grounds", "Falta el estudio de mercado"))
                .must(200);
        assertThat(statuses(initiative(id)).get(0)).isEqualTo("HELD");
        assertThat(initiative(id).path("status").asString()).isEqualTo("IN_CREATION");
        client.post("chair", "/api/rounds/" + round + "/resume", Map.of("grounds", "Llegó el estudio"))
                .must(200);

        assertThat(statuses(initiative(id)).get(0)).isEqualTo("SUBMITTED");
        vote(id, "APPROVE");
        assertThat(statuses(initiative(id)).get(0)).isEqualTo("APPROVED");
        assertThat(initiative(id).path("milestones").get(0).path("round").asInt())
                .isEqualTo(1);
    }

    private void play(String id, Map<String, JsonNode> told) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (EVERYBODY.stream().noneMatch(person -> work(person, id, told))) {
                return;
            }
        }
        throw new AssertionError("The journey does not end");
    }

    private void workUntilSubmitted(String id) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (TEAM.stream().noneMatch(person -> work(person, id, Map.of()))) {
                return;
            }
        }
        throw new AssertionError("The phase does not end");
    }

    private void vote(String id, String vote) {
        Map<String, JsonNode> told = new HashMap<>();
        told.put("vote", JsonNodeFactory.instance.stringNode(vote));
        told.put("grounds", JsonNodeFactory.instance.stringNode("Razones del consejo por escrito"));
        COUNCIL.forEach(person -> work(person, id, told));
    }

    /** Completes the first task that the person has in the initiative; false if there is none. */
    private boolean work(String person, String initiative, Map<String, JsonNode> told) {
        List<JsonNode> open = player.tasks(person, initiative);
        if (open.isEmpty()) {
            return false;
        }
        player.complete(person, initiative, open.get(0), told);
        return true;
    }

    private List<String> definitions(String initiative, List<String> people) {
        List<String> found = new ArrayList<>();
        people.forEach(person -> player.tasks(person, initiative)
                .forEach(task -> found.add(task.path("definition").asString())));
        return found;
    }

    private JsonNode initiative(String id) {
        return client.get("director", "/api/initiatives/" + id).must(200).body();
    }

    private static List<String> statuses(JsonNode initiative) {
        List<String> statuses = new ArrayList<>();
        initiative
                .path("milestones")
                .forEach(it -> statuses.add(it.path("status").asString()));
        return statuses;
    }
}
