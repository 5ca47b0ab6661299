package org.hito.actor.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.ActorRegister;
import org.hito.actor.Organisations;
import org.hito.actor.TaxId;
import org.hito.actor.TeamAccess;
import org.hito.form.FieldError;
import org.hito.form.FormOption;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
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

    private final StartForms forms;
    private final TeamAccess access;
    private final Contributions contributions;
    private final ActorRegister register;
    private final Organisations organisations;
    private final ProjectsFunded projects;
    private final CommunityCalendar calendar;
    private final MessageSource texts;
    private final JsonMapper json;

    RecordContribution(
            StartForms forms,
            TeamAccess access,
            Contributions contributions,
            ActorRegister register,
            Organisations organisations,
            ProjectsFunded projects,
            CommunityCalendar calendar,
            MessageSource texts,
            JsonMapper json) {
        this.forms = forms;
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
        List<Initiative> mine = access.mine(about);
        UUID initiative = mine.get(0).id();
        ObjectNode data = json.createObjectNode()
                .put("initiative", initiative.toString())
                .put("project", RecordContributionForm.NO_PROJECT)
                .put("due", calendar.today().toString());
        return new FormPrefill(data, Map.of("initiatives", TeamAccess.options(mine), "projects", purposes(initiative)));
    }

    private List<FormOption> purposes(UUID initiative) {
        List<FormOption> all = new ArrayList<>();
        all.add(new FormOption(
                RecordContributionForm.NO_PROJECT,
                Objects.requireNonNull(
                        texts.getMessage("funding.for-initiative", null, "", LocaleContextHolder.getLocale()))));
        projects.open(initiative).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> all.add(new FormOption(it.getKey().toString(), it.getValue())));
        return all;
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed(@Nullable UUID initiative) {
        return forms.handed(FORM, initiative);
    }

    /** What a client sent, which may hold the data of the form and nothing else. */
    @Transactional
    public Contribution submitted(SentForm sent) {
        return submitted(forms.data(FORM, sent));
    }

    @Transactional
    public Contribution submitted(ObjectNode sent) {
        Optional<UUID> named = Ids.find(sent.path("initiative").asString(""));
        TaskForms.Handed handed = handed(named.orElse(null));
        StartForms.Filled<RecordContributionForm> filled =
                forms.accept(handed, sent, named.orElse(null), RecordContributionForm.class);
        RecordContributionForm form = filled.form();
        String typed = form.contributor().strip();
        Optional<String> registered = organisations.withTaxId(typed);
        if (registered.isEmpty() && TaxId.read(typed).isPresent()) {
            forms.refuse(filled, List.of(FieldError.of("contributor", "option")));
        }
        UUID initiative = UUID.fromString(form.initiative());
        projects.mustTake(form.projectId());
        return contributions.promise(
                initiative, form.projectId(), FORM, form.by(contributor(initiative, registered.orElse(typed))));
    }

    /** An organisation that is not registered yet is. */
    private UUID contributor(UUID initiative, String name) {
        return Objects.requireNonNull(register.parts(initiative, List.of(name)).get(name))
                .organisation();
    }
}
