package org.hito.creation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.hito.council.Reason;
import org.hito.document.Documents;
import org.hito.inbox.FormEntry;
import org.hito.initiative.Initiative;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A phase's dossier as one piece of JSON: entries, checks, remarks and the hashes of the evidence. */
@Component
class DossierContent {

    private final Dossiers dossiers;
    private final Registrations registrations;
    private final PhaseChecks checks;
    private final Remarks remarks;
    private final DossierOpinions opinions;
    private final Documents documents;
    private final JsonMapper json;

    DossierContent(
            Dossiers dossiers,
            Registrations registrations,
            PhaseChecks checks,
            Remarks remarks,
            DossierOpinions opinions,
            Documents documents,
            JsonMapper json) {
        this.dossiers = dossiers;
        this.registrations = registrations;
        this.checks = checks;
        this.remarks = remarks;
        this.opinions = opinions;
        this.documents = documents;
        this.json = json;
    }

    /** @param round number of the submission that it is for */
    ObjectNode of(Initiative initiative, Phase phase, int round) {
        ObjectNode content = json.createObjectNode();
        content.putObject("initiative")
                .put("id", initiative.id().toString())
                .put("reference", initiative.reference())
                .put("name", initiative.name())
                .put("territory", initiative.territory())
                .put("economicActivity", initiative.economicActivity())
                .put("activityName", initiative.activityName());
        content.put("phase", phase.name()).put("round", round);
        if (phase == Phase.MOBILISATION) {
            registrations.of(initiative.id()).ifPresent(kept -> content.putObject("registration")
                    .put("deployment", kept.deployment())
                    .put("formVersion", kept.formVersion())
                    .put("author", initiative.director().toString())
                    .put("at", initiative.registeredAt().toString())
                    .set("data", kept.data()));
        }
        ArrayNode entries = content.putArray("entries");
        dossiers.of(initiative.id(), phase).forEach(step -> entries.add(entry(initiative.id(), step)));
        content.set("checks", json.valueToTree(checks(initiative.id(), phase, round)));
        content.set("remarks", json.valueToTree(remarks.on(initiative.id(), phase, round - 1)));
        ArrayNode heard = opinions.of(initiative.id(), phase);
        if (!heard.isEmpty()) {
            content.set("opinions", heard);
        }
        return content;
    }

    /** What each check found, by the keys of its sentences. */
    private record Finding(String kind, boolean met, List<String> reasons, String source, List<String> rules) {}

    private List<Finding> checks(UUID initiative, Phase phase, int round) {
        return checks.of(initiative, phase, round).stream()
                .map(it -> new Finding(
                        it.kind().name(),
                        it.met(),
                        it.reasons().stream().map(Reason::key).toList(),
                        it.source(),
                        it.rules()))
                .toList();
    }

    private ObjectNode entry(UUID initiative, Dossiers.Step step) {
        FormEntry entry = step.entry();
        ObjectNode node = json.createObjectNode()
                .put("form", entry.form())
                .put("formVersion", entry.formVersion())
                .put("deployment", entry.deployment())
                .put("step", entry.element())
                .put("author", entry.author().toString())
                .put("at", entry.at().toString())
                .put("earlierVersions", step.earlier().size());
        node.set("data", entry.data());
        ObjectNode evidence = node.putObject("evidence");
        new TreeMap<>(documents.hashes(initiative, texts(entry.data()))).forEach(evidence::put);
        return node;
    }

    /** Every text in the data; those that are ids of documents are told from the others by the documents themselves. */
    static Collection<String> texts(JsonNode data) {
        List<String> texts = new ArrayList<>();
        collect(data, texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
