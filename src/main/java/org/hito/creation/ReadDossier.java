package org.hito.creation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.creation.DossierView.Section;
import org.hito.document.Documents;
import org.hito.form.FormDocument;
import org.hito.form.FormOption;
import org.hito.form.FormSchema;
import org.hito.form.FormValues;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a dossier, live or frozen, into a document with the words of its forms. */
@Component
public class ReadDossier {

    private final DossierContent content;
    private final FormTitles forms;
    private final DossierPictures pictures;
    private final DossierOpinions opinions;
    private final Documents documents;
    private final People people;
    private final TeamOptions options;
    private final MessageSource messages;
    private final JsonMapper json;

    ReadDossier(
            DossierContent content,
            FormTitles forms,
            DossierPictures pictures,
            DossierOpinions opinions,
            Documents documents,
            People people,
            TeamOptions options,
            MessageSource messages,
            JsonMapper json) {
        this.content = content;
        this.forms = forms;
        this.pictures = pictures;
        this.opinions = opinions;
        this.documents = documents;
        this.people = people;
        this.options = options;
        this.messages = messages;
        this.json = json;
    }

    /** What has been worked out so far for the submission to come, or what stands in the last one. */
    public DossierView live(Initiative initiative, Phase phase) {
        int submitted = initiative.milestone(phase).round();
        boolean open =
                switch (initiative.milestone(phase).status()) {
                    case PENDING, RETURNED -> true;
                    default -> false;
                };
        int round = open ? submitted + 1 : submitted;
        return view(initiative.id(), phase, round, null, content.of(initiative, phase, round));
    }

    public DossierView frozen(FrozenDossier dossier) {
        return view(
                dossier.initiative(),
                dossier.phase(),
                dossier.round(),
                new DossierView.Submitted(dossier.at(), dossier.item().toString(), dossier.sha256(), dossier.intact()),
                json.readTree(dossier.content()));
    }

    private DossierView view(
            UUID initiative, Phase phase, int round, DossierView.@Nullable Submitted submitted, JsonNode dossier) {
        List<Section> sections = new ArrayList<>();
        JsonNode registration = dossier.path("registration");
        // people are written down by username and read by name
        Map<String, List<FormOption>> team = options.all();
        if (registration.isObject()) {
            sections.add(section(initiative, Registrations.FORM, Registrations.FORM, registration, team));
        }
        for (JsonNode entry : dossier.path("entries")) {
            sections.add(section(
                    initiative,
                    entry.path("form").asString(""),
                    entry.path("step").asString(""),
                    entry,
                    team));
        }
        return new DossierView(
                phase, round, submitted, sections, checks(dossier), remarks(dossier), opinions.read(dossier));
    }

    private Section section(
            UUID initiative, String form, String step, JsonNode entry, Map<String, List<FormOption>> names) {
        FormSchema schema =
                forms.schema(entry.path("deployment").asString(""), form).withOptions(names);
        ObjectNode data = (ObjectNode) entry.path("data");
        return new Section(
                form,
                step,
                schema.title(),
                Instant.parse(entry.path("at").asString("")),
                author(entry.path("author").asString("")),
                entry.path("earlierVersions").asInt(0),
                FormValues.of(schema, data, id -> document(initiative, id), messages, locale()),
                data,
                pictures.of(schema, data));
    }

    private List<DossierView.Check> checks(JsonNode dossier) {
        List<DossierView.Check> checks = new ArrayList<>();
        for (JsonNode check : dossier.path("checks")) {
            checks.add(new DossierView.Check(
                    PhaseCheck.Kind.valueOf(check.path("kind").asString("")),
                    check.path("met").asBoolean(false),
                    check.path("reasons")
                            .valueStream()
                            .map(it -> messages.getMessage(it.asString(""), null, it.asString(""), locale()))
                            .toList(),
                    check.path("source").asString("")));
        }
        return checks;
    }

    private static List<DossierView.Remark> remarks(JsonNode dossier) {
        List<DossierView.Remark> remarks = new ArrayList<>();
        JsonNode answers = dossier.path("entries")
                .valueStream()
                .filter(it -> it.path("form").asString("").equals("answer-remarks"))
                .map(it -> it.path("data").path("remarks"))
                .findFirst()
                .orElse(dossier.path("none"));
        for (JsonNode remark : dossier.path("remarks")) {
            int number = remark.path("number").asInt(0);
            String answer = answers.path(number - 1).path("answer").asString("");
            remarks.add(new DossierView.Remark(
                    number,
                    remark.path("institution").asString(""),
                    remark.path("remark").asString(""),
                    answer.isEmpty() ? null : answer));
        }
        return remarks;
    }

    private Optional<FormDocument> document(UUID initiative, String id) {
        return documents.views(initiative, List.of(id)).stream()
                .findFirst()
                .map(it -> new FormDocument(
                        it.id().toString(), it.name(), Math.max(1, it.size() / 1024) + " KB", "/documents/" + it.id()));
    }

    private String author(String id) {
        return id.isEmpty()
                ? ""
                : people.find(UUID.fromString(id)).map(PersonView::displayName).orElse("");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
