package org.hito.creation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.council.advisory.Adviser;
import org.hito.council.advisory.Consultations;
import org.hito.council.advisory.OpinionRequest;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Phase;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the advisory council said, as it goes into a dossier: every answer, and who gave none. */
@Component
class DossierOpinions {

    private final Consultations consultations;
    private final People people;
    private final JsonMapper json;

    DossierOpinions(Consultations consultations, People people, JsonMapper json) {
        this.consultations = consultations;
        this.people = people;
        this.json = json;
    }

    /** Closed consultations of a phase, oldest first. */
    ArrayNode of(UUID initiative, Phase phase) {
        ArrayNode all = json.createArrayNode();
        consultations.of(initiative, phase).forEach(it -> add(all, it));
        return all;
    }

    private static void add(ArrayNode all, OpinionRequest request) {
        OpinionRequest.End end = request.end();
        if (end == null) {
            return;
        }
        ObjectNode node = all.addObject()
                .put("request", request.id().toString())
                .put("title", request.title())
                .put("closedAt", end.at().toString())
                .put("endedBy", end.how().name())
                .put("grounds", end.grounds());
        ArrayNode advisers = node.putArray("advisers");
        for (Adviser adviser : request.advisers()) {
            ObjectNode one = advisers.addObject()
                    .put("person", adviser.person().toString())
                    .put("institution", adviser.institution());
            Adviser.Given given = adviser.given();
            if (given != null) {
                one.put("opinion", given.opinion().name())
                        .put("grounds", given.grounds())
                        .put("at", given.at().toString());
            }
        }
    }

    List<DossierView.Consultation> read(JsonNode dossier) {
        List<DossierView.Consultation> read = new ArrayList<>();
        for (JsonNode one : dossier.path("opinions")) {
            List<DossierView.Voice> given = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (JsonNode adviser : one.path("advisers")) {
                String name = name(text(adviser, "person"));
                String institution = text(adviser, "institution");
                if (adviser.has("opinion")) {
                    given.add(new DossierView.Voice(
                            name, institution, text(adviser, "opinion"), text(adviser, "grounds")));
                } else {
                    missing.add(name + " (" + institution + ")");
                }
            }
            read.add(new DossierView.Consultation(
                    text(one, "request"),
                    text(one, "title"),
                    Instant.parse(text(one, "closedAt")),
                    text(one, "endedBy"),
                    given,
                    missing));
        }
        return read;
    }

    private String name(String person) {
        return people.find(UUID.fromString(person)).map(PersonView::displayName).orElse("");
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
