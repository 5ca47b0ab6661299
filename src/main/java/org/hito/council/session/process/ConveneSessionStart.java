package org.hito.council.session.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.AgendaItems;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Item;
import org.hito.council.session.ConveneSession;
import org.hito.council.session.NoticePeriod;
import org.hito.council.session.SessionAccess;
import org.hito.form.FieldError;
import org.hito.form.FormOption;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form with which a chair or a secretary calls a body to a session. */
@Component
public class ConveneSessionStart implements StartForm {

    /** What is proposed here is printed in the minutes as it stands, and these are in Spanish. */
    private static final Locale OF_RECORD = Locale.forLanguageTag("es");

    private static final String FORM = "convene-session";
    private static final String MORNING = "09:00";

    private final StartForms forms;
    private final ConveneSession convene;
    private final SessionAccess access;
    private final NoticePeriod noticePeriod;
    private final AgendaItems items;
    private final Bodies bodies;
    private final People people;
    private final CommunityCalendar calendar;
    private final MessageSource texts;
    private final JsonMapper json;

    ConveneSessionStart(
            StartForms forms,
            ConveneSession convene,
            SessionAccess access,
            NoticePeriod noticePeriod,
            AgendaItems items,
            Bodies bodies,
            People people,
            CommunityCalendar calendar,
            MessageSource texts,
            JsonMapper json) {
        this.forms = forms;
        this.convene = convene;
        this.access = access;
        this.noticePeriod = noticePeriod;
        this.items = items;
        this.bodies = bodies;
        this.people = people;
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
        List<Body> mine = bodies.all().stream().filter(access::convenes).toList();
        Body body = mine.stream()
                .filter(it -> about == null || it.id().equals(about))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("problem.not-convening"));
        List<Item> waiting = items.waiting(body.id());
        List<PersonView> secretaries = secretaries(body);
        ObjectNode data = json.createObjectNode()
                .put("body", body.id().toString())
                .put("date", noticePeriod.firstDay(body.rule()).toString())
                .put("time", MORNING)
                .put("notice", texts.getMessage("council.session.notice", null, OF_RECORD));
        secretaries.stream().findFirst().ifPresent(it -> data.put("secretary", it.username()));
        if (!waiting.isEmpty()) {
            ArrayNode all = data.putArray("items");
            waiting.forEach(it -> all.add(it.id().toString()));
        }
        return new FormPrefill(
                data,
                Map.of(
                        "bodies",
                        mine.stream()
                                .filter(it -> about == null || it.id().equals(body.id()))
                                .map(it -> new FormOption(it.id().toString(), it.name()))
                                .toList(),
                        "items",
                        waiting.stream()
                                .map(it -> new FormOption(it.id().toString(), it.title()))
                                .toList(),
                        "secretaries",
                        secretaries.stream()
                                .map(it -> new FormOption(it.username(), it.displayName()))
                                .toList()));
    }

    /** A secretary who convenes keeps the session; a chair names who does. Whoever presides does not keep it too. */
    private List<PersonView> secretaries(Body body) {
        List<PersonView> everybody = access.secretaries(body.id());
        List<PersonView> free = everybody.stream()
                .filter(it -> !access.presides(body.id(), it.id()))
                .toList();
        List<PersonView> all = free.isEmpty() ? everybody : free;
        UUID me = people.current().id();
        List<PersonView> self = all.stream().filter(it -> it.id().equals(me)).toList();
        return self.isEmpty() ? all : self;
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed(@Nullable UUID body) {
        return forms.handed(FORM, body);
    }

    /** What a client sent, which may hold the data of the form and nothing else. */
    @Transactional
    public UUID submitted(SentForm sent) {
        return submitted(forms.data(FORM, sent));
    }

    /** Holds what was sent against the form of its body and convenes. */
    @Transactional
    public UUID submitted(ObjectNode sent) {
        TaskForms.Handed handed =
                handed(Ids.find(sent.path("body").asString("")).orElse(null));
        StartForms.Filled<ConveneSessionForm> filled = forms.accept(handed, sent, null, ConveneSessionForm.class);
        ConveneSessionForm form = filled.form();
        UUID body = UUID.fromString(form.body());
        forms.refuse(filled, check(bodies.get(body), form));
        return convene.execute(new ConveneSession.Plan(
                body,
                people.findByUsername(form.secretary()).map(PersonView::id).orElseThrow(),
                calendar.at(form.date(), LocalTime.parse(form.time())),
                form.minutes(),
                form.mode(),
                form.place().strip(),
                form.notice().strip(),
                Optional.ofNullable(form.items()).orElse(List.of()).stream()
                        .map(UUID::fromString)
                        .toList(),
                Optional.ofNullable(form.others()).orElse(List.of()).stream()
                        .map(it -> new ConveneSession.Plan.Other(
                                it.title().strip(), it.text().strip()))
                        .toList(),
                form.urgency()));
    }

    private List<FieldError> check(Body body, ConveneSessionForm form) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate first = noticePeriod.firstDay(body.rule());
        if (form.date().isBefore(first)) {
            boolean mayShorten = body.rule().shortNotice() && access.chairs(body.id());
            if (!mayShorten) {
                errors.add(FieldError.notBefore("date", first));
            } else if (form.urgency() == null || form.urgency().isBlank()) {
                errors.add(FieldError.of("urgency", "required"));
            }
        }
        if (people.findByUsername(form.secretary())
                .filter(it -> access.presides(body.id(), it.id()))
                .isPresent()) {
            errors.add(new FieldError("secretary", "option", Map.of("kind", "presides")));
        }
        if (isEmpty(form.items()) && isEmpty(form.others())) {
            errors.add(FieldError.of("others", "required"));
        }
        return errors;
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return Objects.requireNonNullElse(list, List.of()).isEmpty();
    }
}
