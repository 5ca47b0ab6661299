package org.hito.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The application is killed while a council votes in a session, and again while the session closes: every ballot that was
 * answered counts, none counts twice, and the session goes on to its end and to minutes with the next number.
 */
@ExtendWith(MortalApplication.Shared.class)
class KilledSessionTest {

    private static final List<String> COUNCIL =
            List.of("chair", "council1", "council2", "council3", "council4", "council5", "council6");
    private static final String SECRETARY = "secretary";
    private static final int POINTS = 6;
    private static final int BALLOTS_BEFORE_THE_KILL = 6;

    /** Votes that were answered, by round and member. */
    private final Map<String, String> answered = new ConcurrentHashMap<>();

    private final List<Throwable> surprises = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean killed;
    private ApiClient client;

    @Test
    void aSessionOutlivesTheProcess(MortalApplication application) throws Exception {
        application.start();
        client = application.client();
        String body = promoterCouncil();
        List<Integer> numbers = minutes(body);
        String session = convened(body);
        begun(session);
        killWhileVoting(application, session);
        assertThat(answered).as("the kill came while they voted").hasSizeLessThan(POINTS * COUNCIL.size());

        application.start();
        everyAnswerIsInForceOnce(session);
        voteToTheEnd(session);
        everyAnswerIsInForceOnce(session);
        killWhileClosing(application, session);

        application.start();
        if (!seen(session).path("status").asString().equals("CLOSED")) {
            client.post(SECRETARY, session + "/close", Map.of()).must(200);
        }
        client.post(SECRETARY, session + "/close", Map.of()).must(409);
        everyAnswerIsInForceOnce(session);
        assertThat(seen(session).path("agenda").valueStream())
                .hasSize(POINTS)
                .allMatch(it -> it.path("status").asString().equals("DECIDED"));
        List<Integer> after = minutes(body);
        assertThat(after).hasSize(numbers.size() + 1);
        assertThat(after)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, after.size()).boxed().toList());
        assertThat(client.get("auditor", "/api/audit/verification")
                        .must(200)
                        .body()
                        .valueStream())
                .isNotEmpty()
                .allMatch(it -> it.path("whole").asBoolean());
    }

    private void killWhileVoting(MortalApplication application, String session) throws InterruptedException {
        List<Thread> members = COUNCIL.stream()
                .map(member -> new Thread(() -> unlessCut(() -> votes(session, member))))
                .toList();
        Thread secretary = new Thread(() -> unlessCut(() -> opensPoints(session)));
        secretary.start();
        members.forEach(Thread::start);
        MortalApplication.awaitMoment(() -> answered.size() >= BALLOTS_BEFORE_THE_KILL || !surprises.isEmpty());
        killed = true;
        application.kill();
        for (Thread member : members) {
            member.join();
        }
        secretary.join();
        assertThat(surprises).isEmpty();
    }

    private void killWhileClosing(MortalApplication application, String session) throws InterruptedException {
        Thread closing = new Thread(() -> unlessCut(
                () -> client.post(SECRETARY, session + "/close", Map.of()).must(200)));
        killed = false;
        closing.start();
        while (closing.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
        killed = true;
        application.kill();
        closing.join();
        assertThat(surprises).isEmpty();
    }

    private void voteToTheEnd(String session) {
        for (int number = 1; number <= POINTS; number++) {
            if (point(session, number).path("status").asString().equals("WAITING")) {
                client.post(SECRETARY, session + "/items/" + number + "/open", Map.of())
                        .must(200);
            }
            for (String member : COUNCIL) {
                JsonNode point = point(session, number);
                if (point.path("status").asString().equals("OPEN")) {
                    cast(point.path("round").asString(), member);
                }
            }
        }
    }

    private void opensPoints(String session) {
        for (JsonNode agenda = seen(session).path("agenda");
                waits(agenda);
                agenda = seen(session).path("agenda")) {
            if (agenda.valueStream()
                    .noneMatch(it -> it.path("status").asString().equals("OPEN"))) {
                int number = agenda.valueStream()
                        .filter(it -> it.path("status").asString().equals("WAITING"))
                        .findFirst()
                        .orElseThrow()
                        .path("number")
                        .asInt();
                client.post(SECRETARY, session + "/items/" + number + "/open", Map.of())
                        .must(200);
            }
        }
    }

    private static boolean waits(JsonNode agenda) {
        return agenda.valueStream().anyMatch(it -> it.path("status").asString().equals("WAITING"));
    }

    private void votes(String session, String member) {
        while (!killed) {
            seen(session)
                    .path("agenda")
                    .valueStream()
                    .filter(it -> it.path("status").asString().equals("OPEN"))
                    .map(it -> it.path("round").asString())
                    .filter(round -> !answered.containsKey(round + " " + member))
                    .forEach(round -> cast(round, member));
        }
    }

    /** A round that closed meanwhile answers 409, and then the ballot must not count. */
    private void cast(String round, String member) {
        String vote = member.equals("council3") ? "REJECT" : "APPROVE";
        Map<String, String> said = new LinkedHashMap<>(Map.of("vote", vote));
        if (vote.equals("REJECT")) {
            said.put("grounds", "No conviene ahora a la comunidad");
        }
        int status = client.put(member, "/api/rounds/" + round + "/ballot", Map.of("data", said))
                .status();
        assertThat(status).isIn(200, 409);
        if (status == 200) {
            answered.put(round + " " + member, vote);
        }
    }

    private void everyAnswerIsInForceOnce(String session) {
        seen(session)
                .path("agenda")
                .valueStream()
                .filter(it -> !it.path("round").isNull())
                .forEach(this::ballotsOf);
    }

    private void ballotsOf(JsonNode point) {
        String round = point.path("round").asString();
        JsonNode seen = client.get("chair", "/api/rounds/" + round).must(200).body();
        int cast = 0;
        for (JsonNode seat : seen.path("roll").valueStream().toList()) {
            String member = seat.path("person").asString();
            cast += seat.path("voted").asBoolean() ? 1 : 0;
            if (answered.containsKey(round + " " + member)) {
                assertThat(seat.path("voted").asBoolean())
                        .as(member + " at " + point.path("title"))
                        .isTrue();
            }
        }
        assertThat(seen.path("tally").path("cast").asInt()).isEqualTo(cast);
        assertThat(castings(round)).doesNotHaveDuplicates().hasSize(cast);
        boolean carried = seen.path("tally").path("votes").path("APPROVE").asInt() > COUNCIL.size() / 2;
        assertThat(seen.path("status").asString()).isEqualTo(carried ? "CLOSED" : "OPEN");
    }

    /** The seats whose first ballot stands in the trail. */
    private List<String> castings(String round) {
        return client.get("auditor", "/api/audit?stream=body:" + promoterCouncil() + "&kind=council&limit=200")
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("event").asString().equals("council.ballot-cast"))
                .filter(it -> it.path("data").path("round").asString().equals(round))
                .map(it -> it.path("data").path("seat").asString())
                .toList();
    }

    private void unlessCut(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException cut) {
            if (!killed) {
                surprises.add(cut);
            }
        } catch (AssertionError surprise) {
            surprises.add(surprise);
        }
    }

    private String convened(String body) {
        JsonNode form = client.get(SECRETARY, "/api/forms/convene-session?body=" + body)
                .must(200)
                .body();
        Map<String, Object> data = new LinkedHashMap<>();
        form.path("data").properties().forEach(it -> data.put(it.getKey(), it.getValue()));
        data.remove("items");
        data.putAll(Map.of("minutes", 90, "mode", "MIXED", "place", "Sala 3"));
        List<Map<String, String>> others = new ArrayList<>();
        for (int i = 1; i <= POINTS; i++) {
            others.add(Map.of("title", "Asunto " + i, "text", "Se pide al consejo decidir el asunto " + i));
        }
        data.put("others", others);
        return "/api/sessions/"
                + client.post(SECRETARY, "/api/sessions", Map.of("data", data))
                        .must(201)
                        .body()
                        .path("id")
                        .asString();
    }

    /** With everybody there, so that it needs no notice. */
    private void begun(String session) {
        client.post(
                        SECRETARY,
                        session + "/attendance",
                        Map.of(
                                "data",
                                Map.of("seats", Collections.nCopies(COUNCIL.size(), Map.of("mode", "IN_PERSON")))))
                .must(200);
    }

    private JsonNode point(String session, int number) {
        return seen(session).path("agenda").get(number - 1);
    }

    private JsonNode seen(String session) {
        return client.get(SECRETARY, session).must(200).body();
    }

    private String promoterCouncil() {
        return client.get("chair", "/api/me")
                .must(200)
                .body()
                .path("seats")
                .get(0)
                .path("body")
                .asString();
    }

    private List<Integer> minutes(String body) {
        return client.get("auditor", "/api/minutes?body=" + body + "&limit=200")
                .must(200)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("number").asInt())
                .sorted()
                .toList();
    }
}
