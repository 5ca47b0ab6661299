package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Vote;
import org.hito.council.minutes.Paper;
import org.hito.creation.CreationScene.Stage;
import org.hito.identity.Tokens;
import org.hito.initiative.Phase;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What was submitted, as a paper that says what the council got and by which fingerprint. */
@HitoTest
@Import(CreationScene.class)
class DossierPaperTest {

    @Autowired
    CreationScene scene;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tokens tokens;

    @Autowired
    As as;

    @Autowired
    MockMvc mvc;

    @Test
    void every_submission_is_a_paper_for_those_who_read_it_with_its_fingerprint_and_always_the_same() throws Exception {
        Stage stage = scene.registered();
        UUID chair = scene.chair(stage);
        String path = "/initiatives/" + stage.initiative() + "/dossier";
        print(404, chair, path + ".pdf", "es");
        print(404, stage.director(), path + ".pdf", "es");
        scene.work(stage);
        assertThat(page(stage.director(), path)).doesNotContain("dossier.pdf");
        scene.workUntilNothingWaits(stage);

        byte[] paper = print(200, chair, path + ".pdf?phase=MOBILISATION&round=1", "es");
        String words = Paper.text(paper);
        assertThat(words)
                .contains("Expediente · I. Movilización", "Formular la hipótesis", "Texto verosímil")
                .contains("Comprobación Recalculada: igual", "Viabilidad del entorno");
        assertThat(Paper.tight(words)).contains(hash(stage, Phase.MOBILISATION));
        assertThat(print(200, stage.director(), path + ".pdf", "es")).isEqualTo(paper);
        assertThat(Paper.text(print(200, chair, path + ".pdf", "en"))).contains("Dossier", "Recomputed: equal");
        print(404, chair, path + ".pdf?phase=MOBILISATION&round=2", "es");
        print(404, chair, path + ".pdf?phase=STRATEGY", "es");
        print(400, chair, path + ".pdf?phase=SOMETHING", "es");
        print(404, scene.person("stranger", null), path + ".pdf", "es");
        assertThat(page(chair, path)).contains(path + ".pdf?phase=MOBILISATION&amp;round=1");
    }

    @Test
    void tables_opinions_and_remarks_of_later_phases_can_be_followed_by_everybody() throws Exception {
        Stage stage = scene.registered();
        scene.advisers(stage, 2);
        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.RETURN);
        scene.workUntilNothingWaits(stage);
        scene.council(stage, Vote.APPROVE);
        scene.workUntilNothingWaits(stage);

        assertThat(paper(stage, "MOBILISATION"))
                .contains("Observaciones de la presentación anterior", "Presentación 2");
        assertThat(paper(stage, "STRATEGY")).contains("Expediente · II. ", "Caracterizar el cluster");
    }

    private String paper(Stage stage, String phase) throws IOException {
        return Paper.text(print(
                200, stage.director(), "/initiatives/" + stage.initiative() + "/dossier.pdf?phase=" + phase, "es"));
    }

    private String hash(Stage stage, Phase phase) {
        return jdbc.sql("SELECT sha256 FROM creation_dossier WHERE initiative = :initiative AND phase = :phase")
                .params(Map.of("initiative", stage.initiative(), "phase", phase.name()))
                .query(String.class)
                .single();
    }

    private byte[] print(int status, UUID reader, String path, String language) throws IOException {
        return Answer.bytes(
                mvc,
                status,
                get("/api" + path)
                        .header("Authorization", "Bearer " + tokens.make(reader).token())
                        .header("Accept-Language", language));
    }

    private String page(UUID reader, String path) {
        return Answer.of(mvc, 200, get(path).cookie(as.cookie(reader)));
    }
}
