package org.hito.engine.web;

import java.util.Locale;
import org.hito.engine.Models;
import org.hito.platform.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Any signed-in person may read any model: it holds no data of an initiative. */
@RestController
class ModelApi {

    private final Models models;

    ModelApi(Models models) {
        this.models = models;
    }

    @GetMapping({"/api/models/{definitionId}", "/models/{definitionId}"})
    ResponseEntity<String> xml(@PathVariable String definitionId, Locale locale) {
        String xml = models.xml(definitionId, locale).orElseThrow(() -> new NotFound("problem.model-not-found"));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, java.nio.charset.StandardCharsets.UTF_8))
                .body(xml);
    }
}
