package org.hito.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hito.document.UploadDocument;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.CompleteTask;
import org.hito.inbox.HandleTask;
import org.hito.inbox.MyTasks;
import org.hito.inbox.MyTasks.TaskView;
import org.hito.inbox.TaskForms;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.MovableClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets people of the demonstration act on a day, by the same use cases as everybody. */
@Component
@Profile("demo")
class DemoActs {

    private static final int WORK_BEGINS = 9;
    private static final int SECONDS_A_DAY_OF_WORK = 8 * 3600;

    private static final Duration BETWEEN_ACTS = Duration.ofMinutes(7);

    private final MovableClock clock;
    private final CurrentActor currentActor;
    private final People people;
    private final MyTasks tasks;
    private final HandleTask handle;
    private final CompleteTask complete;
    private final UploadDocument upload;
    private final DemoTexts texts;
    private final JsonMapper json;
    private final ZoneId zone;
    private final Map<String, UUID> ids = new HashMap<>();
    private Instant last = Instant.EPOCH;

    DemoActs(
            MovableClock clock,
            CurrentActor currentActor,
            People people,
            MyTasks tasks,
            HandleTask handle,
            CompleteTask complete,
            UploadDocument upload,
            DemoTexts texts,
            JsonMapper json,
            @Value("${hito.zone}") ZoneId zone) {
        this.clock = clock;
        this.currentActor = currentActor;
        this.people = people;
        this.tasks = tasks;
        this.handle = handle;
        this.complete = complete;
        this.upload = upload;
        this.texts = texts;
        this.json = json;
        this.zone = zone;
    }

    /** Another life begins, in its own time. */
    void begin() {
        last = Instant.EPOCH;
    }

    /** The day after the last act. */
    LocalDate dayAfter() {
        return LocalDate.ofInstant(last, zone).plusDays(1);
    }

    /** Runs something in the name of a person, at an hour of that day which the same story always gives. */
    <T> T as(String username, LocalDate day, Supplier<T> act) {
        int second = Math.floorMod((username + day).hashCode(), SECONDS_A_DAY_OF_WORK);
        Instant at = day.atTime(WORK_BEGINS, 0).plusSeconds(second).atZone(zone).toInstant();
        return at(username, at.isAfter(last) ? at : last.plus(BETWEEN_ACTS), act);
    }

    void run(String username, LocalDate day, Runnable act) {
        as(username, day, () -> {
            act.run();
            return true;
        });
    }

    /** The same at a moment after the last act. */
    <T> T at(String username, Instant moment, Supplier<T> act) {
        last = moment;
        clock.moveTo(moment);
        return currentActor.as(Actor.person(id(username)), act);
    }

    void run(String username, Instant moment, Runnable act) {
        at(username, moment, () -> {
            act.run();
            return true;
        });
    }

    UUID id(String username) {
        return ids.computeIfAbsent(
                username, it -> people.findByUsername(it).map(PersonView::id).orElseThrow());
    }

    List<TaskView> open(String username, UUID initiative) {
        return currentActor.as(Actor.person(id(username)), () -> tasks.page(initiative, MyTasks.Scope.BOTH, null, 50)
                .items());
    }

    /** Completes a task with the answers that the story tells; evidence is uploaded first. */
    void complete(
            String username,
            UUID initiative,
            String task,
            String form,
            Map<String, ObjectNode> own,
            Map<String, String> words,
            LocalDate day) {
        as(username, day, () -> {
            TaskForms.Handed handed = handle.form(task);
            ObjectNode told = texts.answers(form, own, words, day);
            ObjectNode data = (ObjectNode) withEvidence(merged(handed, told), initiative);
            complete.execute(task, data, null);
            return null;
        });
    }

    /** What the story tells over what the form begins with; rows that are there already are answered in their order. */
    private ObjectNode merged(TaskForms.Handed handed, ObjectNode told) {
        ObjectNode data = json.createObjectNode();
        handed.schema().fields().forEach(field -> keep(field, handed.initial(), data));
        told.properties().forEach(field -> {
            JsonNode fixed = handed.initial().get(field.getKey());
            boolean rows = field.getValue().isArray()
                    && fixed != null
                    && fixed.isArray()
                    && !fixed.isEmpty()
                    && fixed.get(0).isObject();
            data.set(field.getKey(), rows ? answered(fixed.size(), (ArrayNode) field.getValue()) : field.getValue());
        });
        return data;
    }

    private static void keep(org.hito.form.FormField field, ObjectNode initial, ObjectNode data) {
        if (field.type() == org.hito.form.FieldType.GROUP && !field.hasKey()) {
            field.children().forEach(child -> keep(child, initial, data));
        } else if (field.hasKey() && !field.readonly() && initial.has(field.key())) {
            data.set(field.key(), initial.get(field.key()));
        }
    }

    private ArrayNode answered(int rows, ArrayNode told) {
        ArrayNode answers = json.createArrayNode();
        for (int i = 0; i < rows; i++) {
            answers.add(told.get(i % told.size()).deepCopy());
        }
        return answers;
    }

    /** A text that ends in .pdf is the name of a document to upload. */
    private JsonNode withEvidence(JsonNode node, UUID initiative) {
        if (node.isString() && node.asString().endsWith(".pdf")) {
            String name = node.asString();
            byte[] content =
                    PlainPdf.titled(name.replace(".pdf", ""), "Documento inventado de la demostración de Hito");
            return json.getNodeFactory()
                    .stringNode(upload.execute(initiative, name, content).id().toString());
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = json.createArrayNode();
            array.forEach(item -> copy.add(withEvidence(item, initiative)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = json.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), withEvidence(field.getValue(), initiative)));
            return copy;
        }
        return node;
    }
}
