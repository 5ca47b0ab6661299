package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.hito.creation.CreationScene.Stage;
import org.hito.initiative.Phase;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region adds a step by a model and a form, with no Java: it is worked, read, frozen and on record like any other. */
@HitoTest(properties = "hito.test.models=changed")
@Import(CreationScene.class)
class NewStepWithoutCodeTest {

    private static final String FORM =
            """
            {"type": "default", "id": "ask-neighbours", "title": "Preguntar a los vecinos", "schemaVersion": 18,
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
               {"type": "textarea", "id": "Field_Opinion", "key": "opinion", "label": "Qué opinan los vecinos",
                "validate": {"required": true, "maxLength": 500}},
               {"type": "filepicker", "id": "Field_Evidence", "key": "evidence", "label": "Evidencia"}]}
            """;

    private static final String STEP =
            """
            <bpmn:userTask id="UserTask_AskNeighbours" name="Preguntar a los vecinos" camunda:formRef="ask-neighbours" \
            camunda:formRefBinding="deployment" camunda:candidateGroups="director" />
            <bpmn:sequenceFlow id="Flow_AskNeighbours_CheckMobilisation" sourceRef="UserTask_AskNeighbours" \
            targetRef="ServiceTask_CheckMobilisation" />
            <bpmn:sequenceFlow id="Flow_PhaseStarted_EnterPhase\
            """;

    private static final String INTO_CHECK =
            "sourceRef=\"UserTask_RecordCommitments\" targetRef=\"ServiceTask_CheckMobilisation\"";

    @Autowired
    CreationScene scene;

    @Autowired
    RepositoryService repository;

    @Autowired
    ReadDossier read;

    @Autowired
    FrozenDossiers frozen;

    @Autowired
    JdbcClient jdbc;

    private String deployment = "";

    @BeforeEach
    void deployTheChangedModel() throws IOException {
        DeploymentBuilder all = repository.createDeployment().name("changed");
        for (Path file : files()) {
            String content = Files.readString(file);
            all.addString(file.toString(), file.endsWith("phase-mobilisation.bpmn") ? withStep(content) : content);
        }
        deployment = all.addString("forms/creation/ask-neighbours.form", FORM)
                .deploy()
                .getId();
    }

    @AfterEach
    void takeItBack() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void it_appears_in_tasks_dossier_history_and_exports() {
        Stage stage = scene.registered();
        scene.workUntil(stage, "ask-neighbours");
        assertThat(scene.open(stage).get(0).name()).isEqualTo("Preguntar a los vecinos");
        scene.work(stage);
        assertThat(scene.inTransaction(() -> read.live(scene.initiative(stage), Phase.MOBILISATION))
                        .sections())
                .filteredOn(it -> it.form().equals("ask-neighbours"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.title()).isEqualTo("Preguntar a los vecinos");
                    assertThat(it.values()).extracting("label").contains("Qué opinan los vecinos", "Evidencia");
                });

        scene.workUntilNothingWaits(stage);
        FrozenDossier dossier = frozen.of(stage.initiative()).get(0);
        assertThat(dossier.content()).contains("ask-neighbours", "evidence");
        assertThat(read.frozen(dossier).sections()).extracting("form").contains("ask-neighbours");
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE stream = ? AND leaf LIKE '%\"ask-neighbours:%'")
                        .param("initiative:" + stage.initiative())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private static String withStep(String model) {
        String changed = model.replace(
                        INTO_CHECK, "sourceRef=\"UserTask_RecordCommitments\" targetRef=\"UserTask_AskNeighbours\"")
                .replace("<bpmn:sequenceFlow id=\"Flow_PhaseStarted_EnterPhase", STEP.strip());
        assertThat(changed).contains("UserTask_AskNeighbours\" name").doesNotContain(INTO_CHECK);
        return changed;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("bpmn"));
                Stream<Path> forms = Files.walk(Path.of("forms"))) {
            return Stream.concat(models, forms)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
