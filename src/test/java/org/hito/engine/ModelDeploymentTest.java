package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.hito.platform.startup.StartupRefused;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HitoTest
class ModelDeploymentTest {

    @Autowired
    ModelDeployment deployment;

    @Autowired
    RepositoryService repository;

    @Test
    void anUnchangedStartDeploysNothing() throws Exception {
        long before = repository.createDeploymentQuery().count();

        deployment.deploy(ModelDeployment.models());

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aFormOutsideTheSubsetStopsItNamingFileFieldAndReason() throws Exception {
        SortedMap<String, byte[]> models = ModelDeployment.models();
        models.put(
                "forms/creation/broken.form",
                """
                {"id":"broken","title":"Roto","type":"default","schemaVersion":18,
                 "executionPlatform":"Camunda Platform","executionPlatformVersion":"7.24.0",
                 "components":[{"type":"iframe","id":"Field_Page","key":"page","label":"Página","url":"https://example.org"}]}
                """
                        .getBytes(StandardCharsets.UTF_8));
        long before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> deployment.deploy(models))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("forms/creation/broken.form")
                .hasMessageContaining("iframe");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }
}
