package org.hito.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hito.council.AdjournRound;
import org.hito.council.CloseRound;
import org.hito.council.Recuse;
import org.hito.council.ResumeRound;
import org.hito.council.RoundList;
import org.hito.creation.HoldInitiative;
import org.hito.creation.RegisterInitiativeStart;
import org.hito.creation.ResumeInitiative;
import org.hito.creation.WithdrawInitiative;
import org.hito.demo.Story.Cast;
import org.hito.demo.Story.Life;
import org.hito.demo.Story.Step;
import org.hito.inbox.MyTasks.TaskView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plays the life of one initiative as its story tells it. */
@Component
@Profile("demo")
class DemoLife {

    private static final List<String> TEAM = List.of("director", "professional", "secretary");
    private static final Set<String> OF_CONDITIONS = Set.of("meet-condition", "verify-condition");
    private static final int MOST_TASKS = 40;

    private final DemoActs acts;
    private final DemoTexts texts;
    private final RegisterInitiativeStart register;
    private final RoundList rounds;
    private final DemoSession session;
    private final Recuse recuse;
    private final AdjournRound adjourn;
    private final ResumeRound resumeRound;
    private final CloseRound close;
    private final HoldInitiative hold;
    private final ResumeInitiative resume;
    private final WithdrawInitiative withdraw;
    private final JsonMapper json;

    DemoLife(
            DemoActs acts,
            DemoTexts texts,
            RegisterInitiativeStart register,
            RoundList rounds,
            DemoSession session,
            Recuse recuse,
            AdjournRound adjourn,
            ResumeRound resumeRound,
            CloseRound close,
            HoldInitiative hold,
            ResumeInitiative resume,
            WithdrawInitiative withdraw,
            JsonMapper json) {
        this.acts = acts;
        this.texts = texts;
        this.register = register;
        this.rounds = rounds;
        this.session = session;
        this.recuse = recuse;
        this.adjourn = adjourn;
        this.resumeRound = resumeRound;
        this.close = close;
        this.hold = hold;
        this.resume = resume;
        this.withdraw = withdraw;
        this.json = json;
    }

    UUID play(Life life) {
        acts.begin();
        ObjectNode registration = (ObjectNode) texts.spoken(life.registration(), life.words(), life.registered());
        UUID initiative = acts.as("director", life.registered(), () -> register.submitted(registration, true)
                .id());
        life.steps().forEach(step -> play(initiative, life, step));
        return initiative;
    }

    private void play(UUID initiative, Life life, Step step) {
        switch (step.what()) {
            case "work" -> work(initiative, life, step);
            case "vote" -> vote(initiative, life, step);
            case "session" ->
                session.hold(
                        acts.as("secretary", first(step), () -> rounds.get(round(initiative))),
                        first(step),
                        Objects.requireNonNull(step.votes()),
                        life.words());
            case "conditions" -> conditions(initiative, life, step);
            case "recuse" -> act(step, () -> recuse.execute(round(initiative), step.grounds()));
            case "adjourn" -> act(step, () -> adjourn.execute(round(initiative), grounds(step), step.untilDate()));
            case "resume-round" -> act(step, () -> resumeRound.execute(round(initiative)));
            case "close" -> act(step, () -> close.byChair(round(initiative), step.grounds()));
            case "hold" -> act(step, () -> hold.execute(initiative, grounds(step), step.untilDate()));
            case "resume" -> act(step, () -> resume.execute(initiative, grounds(step)));
            case "withdraw" -> act(step, () -> withdraw.execute(initiative, grounds(step)));
            default -> throw new IllegalStateException("The demonstration knows no step " + step.what());
        }
    }

    private void act(Step step, Runnable act) {
        String by = step.by() == null ? "director" : step.by();
        acts.as(by, first(step), () -> {
            act.run();
            return null;
        });
    }

    private void work(UUID initiative, Life life, Step step) {
        Map<String, ObjectNode> own = step.data() == null ? Map.of() : step.data();
        LocalDate day = first(step);
        for (int done = 0; done < MOST_TASKS; done++) {
            boolean worked = false;
            for (String person : TEAM) {
                List<TaskView> open = acts.open(person, initiative).stream()
                        .filter(it -> !OF_CONDITIONS.contains(it.definition()))
                        .toList();
                if (!open.isEmpty()) {
                    String worker = worker(person, open.get(0), initiative);
                    acts.complete(worker, initiative, open.get(0), own, life.words(), day);
                    if (open.get(0).definition().equals(step.until())) {
                        return;
                    }
                    worked = true;
                    break;
                }
            }
            if (!worked) {
                return;
            }
            day = day.plusDays(Math.max(1, step.every()));
        }
    }

    /** Studies are the professional's where both may do them. */
    private String worker(String first, TaskView task, UUID initiative) {
        boolean study = task.definition().hashCode() % 2 == 0;
        boolean shared = study
                && acts.open("professional", initiative).stream()
                        .anyMatch(it -> it.id().equals(task.id()));
        return shared ? "professional" : first;
    }

    private void vote(UUID initiative, Life life, Step step) {
        LocalDate day = first(step);
        for (Cast cast : step.votes() == null ? List.<Cast>of() : step.votes()) {
            List<TaskView> open = acts.open(cast.by(), initiative).stream()
                    .filter(it -> it.definition().equals("vote-on-milestone"))
                    .toList();
            if (!open.isEmpty()) {
                acts.complete(
                        cast.by(),
                        initiative,
                        open.get(0),
                        Map.of("vote-on-milestone", ballot(cast)),
                        life.words(),
                        day);
            }
            day = day.plusDays(step.every());
        }
    }

    /** One person does whatever is to do about conditions. */
    private void conditions(UUID initiative, Life life, Step step) {
        String by = String.valueOf(step.by());
        LocalDate day = first(step);
        for (TaskView task : acts.open(by, initiative)) {
            if (OF_CONDITIONS.contains(task.definition())) {
                acts.complete(by, initiative, task, Map.of(), life.words(), day);
                day = day.plusDays(Math.max(1, step.every()));
            }
        }
    }

    private ObjectNode ballot(Cast cast) {
        ObjectNode ballot = json.createObjectNode().put("vote", cast.vote());
        if (cast.grounds() != null) {
            ballot.put("grounds", cast.grounds());
        }
        if (cast.conditions() != null) {
            ArrayNode conditions = ballot.putArray("conditions");
            cast.conditions().forEach(it -> conditions
                    .addObject()
                    .put("text", it.text())
                    .put("due", it.due().toString()));
        }
        return ballot;
    }

    private LocalDate first(Step step) {
        return step.from() == null ? acts.dayAfter() : step.from();
    }

    private UUID round(UUID initiative) {
        return rounds.page(new RoundList.Filter(initiative, null, null), null, 1)
                .items()
                .get(0)
                .id();
    }

    private static String grounds(Step step) {
        return String.valueOf(step.grounds());
    }
}
