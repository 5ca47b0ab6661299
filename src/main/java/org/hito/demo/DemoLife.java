package org.hito.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.AdjournRound;
import org.hito.council.BodyKind;
import org.hito.council.CastBallot;
import org.hito.council.CloseRound;
import org.hito.council.Recuse;
import org.hito.council.ResumeRound;
import org.hito.council.RoundList;
import org.hito.council.advisory.CloseConsultation;
import org.hito.council.advisory.Consultations;
import org.hito.creation.HoldInitiative;
import org.hito.creation.RegisterInitiativeStart;
import org.hito.creation.ResumeInitiative;
import org.hito.creation.WithdrawInitiative;
import org.hito.demo.Story.Cast;
import org.hito.demo.Story.Life;
import org.hito.demo.Story.Step;
import org.hito.inbox.InboxTasks;
import org.hito.inbox.MyTasks.TaskView;
import org.hito.inbox.TaskRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays the life of one initiative as its story tells it. */
@Component
@Profile("demo")
class DemoLife {

    private static final Set<String> OF_CONDITIONS = Set.of("meet-condition", "verify-condition");
    private static final String PROFESSIONAL = "professional";
    private static final List<String> TEAM = List.of("director", PROFESSIONAL, "secretary");
    private static final String OPINION = "give-opinion";
    private static final String VOTE = "vote-on-milestone";
    private static final int MOST_TASKS = 40;

    private final DemoActs acts;
    private final DemoTexts texts;
    private final RegisterInitiativeStart register;
    private final InboxTasks tasks;
    private final RoundList rounds;
    private final CastBallot ballots;
    private final DemoBodies bodies;
    private final Consultations consultations;
    private final CloseConsultation endOpinions;
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
            InboxTasks tasks,
            RoundList rounds,
            CastBallot ballots,
            DemoBodies bodies,
            Consultations consultations,
            CloseConsultation endOpinions,
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
        this.tasks = tasks;
        this.rounds = rounds;
        this.ballots = ballots;
        this.bodies = bodies;
        this.consultations = consultations;
        this.endOpinions = endOpinions;
        this.recuse = recuse;
        this.adjourn = adjourn;
        this.resumeRound = resumeRound;
        this.close = close;
        this.hold = hold;
        this.resume = resume;
        this.withdraw = withdraw;
        this.json = json;
    }

    void play(Life life) {
        acts.begin();
        ObjectNode registration = (ObjectNode) texts.spoken(life.registration(), life.words(), life.registered());
        UUID initiative = acts.as("director", life.registered(), () -> register.submitted(registration, true)
                .id());
        life.steps().forEach(step -> play(initiative, life, step));
    }

    /** What comes after the session. */
    void goOn(Life life, UUID initiative) {
        if (life.after() != null) {
            life.after().forEach(step -> play(initiative, life, step));
        }
    }

    private void play(UUID initiative, Life life, Step step) {
        switch (step.what()) {
            case "work" -> work(initiative, life, step);
            case "vote" -> vote(initiative, step);
            case "advisers" ->
                bodies.found(BodyKind.ADVISORY_COUNCIL, Objects.requireNonNull(life.advisers()), initiative);
            case "opinions" -> opinions(initiative, life, step);
            case "end-opinions" ->
                act(
                        step,
                        () -> endOpinions.byDirector(
                                consultations.in(initiative).get(0).id(), grounds(step)));
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
        acts.run(step.by() == null ? "director" : step.by(), first(step), act);
    }

    private void work(UUID initiative, Life life, Step step) {
        Map<String, ObjectNode> own = step.data() == null ? Map.of() : step.data();
        LocalDate day = first(step);
        for (int done = 0; done < MOST_TASKS; done++) {
            Optional<Work> next = TEAM.stream()
                    .flatMap(role -> work(role, initiative).stream())
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            TaskRow task = next.get().task();
            acts.complete(worker(next.get(), initiative), initiative, task.id(), task.form(), own, life.words(), day);
            if (task.kebab().equals(step.until())) {
                return;
            }
            day = day.plusDays(Math.max(1, step.every()));
        }
    }

    /** What there is to do for a role; whoever has it is called by its name. */
    private record Work(String role, TaskRow task) {}

    private Optional<Work> work(String role, UUID initiative) {
        return tasks.openTo(role, initiative).stream()
                .filter(it -> !OF_CONDITIONS.contains(it.kebab()))
                .findFirst()
                .map(it -> new Work(role, it));
    }

    /** Studies are the professional's where both may do them. */
    private String worker(Work work, UUID initiative) {
        boolean study = work.task().kebab().hashCode() % 2 == 0;
        boolean shared = study
                && tasks.openTo(PROFESSIONAL, initiative).stream()
                        .anyMatch(it -> it.id().equals(work.task().id()));
        return shared ? PROFESSIONAL : work.role();
    }

    private void vote(UUID initiative, Step step) {
        LocalDate day = first(step);
        List<Cast> casts = Objects.requireNonNull(step.votes());
        UUID round = acts.as(casts.get(0).by(), day, () -> round(initiative));
        for (Cast cast : casts) {
            boolean open =
                    tasks.openIn(initiative).stream().anyMatch(it -> it.kebab().equals(VOTE));
            if (open) {
                acts.run(cast.by(), day, () -> ballots.execute(round, cast.said()));
            }
            day = day.plusDays(step.every());
        }
    }

    private void opinions(UUID initiative, Life life, Step step) {
        LocalDate day = first(step);
        for (Cast cast : Objects.requireNonNull(step.votes())) {
            ObjectNode opinion = json.createObjectNode()
                    .put("opinion", cast.vote())
                    .put("grounds", Objects.requireNonNull(cast.grounds()));
            for (TaskView task : acts.open(cast.by(), initiative)) {
                acts.complete(
                        cast.by(), initiative, task.id(), task.form(), Map.of(OPINION, opinion), life.words(), day);
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
                acts.complete(by, initiative, task.id(), task.form(), Map.of(), life.words(), day);
                day = day.plusDays(Math.max(1, step.every()));
            }
        }
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
