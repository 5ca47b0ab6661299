package org.hito.actor.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.ActorRegister;
import org.hito.actor.Organisations;
import org.hito.actor.TaxId;
import org.hito.form.FieldError;
import org.hito.form.FormOption;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form with which the team of an initiative records what somebody will give. */
@Component
public class RecordContribution implements StartForm {

    private static final String FORM = "record-contribution";

    private final ObjectProvider<TaskForms> forms;
    private final FormSubmission submission;
    private final FundingAccess access;
    private final Contributions contributions;
    private final ActorRegister register;
    private final Organisations organisations;
    private final ProjectNames projects;
    private final CommunityCalendar calendar;
    private final MessageSource texts;
    private final JsonMapper json;

    RecordContribution(
            ObjectProvider<TaskForms> forms,
            FormSubmission submission,
            FundingAccess access,
            Contributions contributions,
            ActorRegister register,
            Organisations organisations,
            ProjectNames projects,
            CommunityCalendar calendar,
            MessageSource texts,
            JsonMapper json) {
        this.forms = forms;
        this.submission = submission;
        this.access = access;
        this.contributions = contributions;
        this.register = register;
        this.organisations = organisations;
        this.projects = projects;
        this.calendar = calendar;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public FormPrefill prefill(@Nullable UUID about) {
        if (about != null) {
            access.mustBeKept(about);
        }
        List<Initiative> mine = access.mine().stream()
                .filter(it -> about == null || it.id().equals(about))
                .sorted(Comparator.comparing(Initiative::name))
                .toList();
        UUID initiative = mine.stream()
                .findFirst()
                .map(Initiative::id)
                .orElseThrow(() -> new NotFound("problem.initiative-not-found"));
        ObjectNode data = json.createObjectNode()
                .put("initiative", initiative.toString())
                .put("project", RecordContributionForm.NO_PROJECT)
                .put("due", calendar.today().toString());
        return new FormPrefill(
                data,
                Map.of(
                        "initiatives",
                        mine.stream()
                                .map(it -> new FormOption(it.id().toString(), it.name()))
                                .toList(),
                        "projects",
                        purposes(initiative)));
    }

    private List<FormOption> purposes(UUID initiative) {
        List<FormOption> all = new ArrayList<>();
        all.add(new FormOption(
                RecordContributionForm.NO_PROJECT,
                Objects.requireNonNull(
                        texts.getMessage("funding.for-initiative", null, "", LocaleContextHolder.getLocale()))));
        projects.of(initiative).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> all.add(new FormOption(it.getKey().toString(), it.getValue())));
        return all;
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed(@Nullable UUID initiative) {
        return forms.getObject().start(FORM, initiative).orElseThrow();
    }

    /** What a client sent, which may hold the data of the form and nothing else. */
    @Transactional
    public Contribution submitted(SentForm sent) {
        return submitted(submission.data(sent, FORM));
    }

    @Transactional
    public Contribution submitted(ObjectNode sent) {
        Optional<UUID> named = Ids.find(sent.path("initiative").asString(""));
        TaskForms.Handed handed = handed(named.orElse(null));
        ObjectNode data = submission
                .accept(handed.schema(), sent, handed.initial(), named.orElse(null))
                .data();
        RecordContributionForm form = json.treeToValue(data, RecordContributionForm.class);
        String typed = form.contributor().strip();
        Optional<String> registered = organisations.withTaxId(typed);
        if (registered.isEmpty() && TaxId.read(typed).isPresent()) {
            submission.refuse(handed.schema(), List.of(FieldError.of("contributor", "option")));
        }
        UUID initiative = UUID.fromString(form.initiative());
        return contributions.promise(
                initiative, form.projectId(), FORM, form.by(contributor(initiative, registered.orElse(typed))));
    }

    /** An organisation that is not registered yet is. */
    private UUID contributor(UUID initiative, String name) {
        return Objects.requireNonNull(register.parts(initiative, List.of(name)).get(name))
                .organisation();
    }
}
