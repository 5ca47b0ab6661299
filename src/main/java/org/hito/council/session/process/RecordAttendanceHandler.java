package org.hito.council.session.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.session.AttendanceMode;
import org.hito.council.session.Session;
import org.hito.council.session.SessionOfTask;
import org.hito.council.session.SessionSeat;
import org.hito.council.session.SessionStatus;
import org.hito.council.session.TakeAttendance;
import org.hito.form.FieldError;
import org.hito.form.FormOption;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is there: by the task that begins a session, and by its page whenever somebody comes or goes. */
@Component
public class RecordAttendanceHandler implements FormHandler<RecordAttendanceForm> {

    public static final String FORM = "record-attendance";

    private final SessionOfTask sessions;
    private final TakeAttendance attendance;
    private final People people;
    private final MessageSource texts;
    private final JsonMapper json;

    RecordAttendanceHandler(
            SessionOfTask sessions, TakeAttendance attendance, People people, MessageSource texts, JsonMapper json) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.people = people;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public Class<RecordAttendanceForm> type() {
        return RecordAttendanceForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        return prefill(sessions.get(UUID.fromString(task.businessKey())));
    }

    /** Everybody is there until somebody says otherwise; later on, as it stands. */
    public FormPrefill prefill(Session session) {
        List<SessionSeat> seats = filled(session);
        Map<UUID, PersonView> known = people.all(seats.stream()
                .flatMap(it -> Stream.of(it.holder(), it.substitute()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet()));
        ObjectNode data = json.createObjectNode();
        ArrayNode rows = data.putArray("seats");
        boolean begun = session.status() != SessionStatus.CONVENED;
        for (SessionSeat seat : seats) {
            rows.addObject()
                    .put("name", name(seat, known))
                    .put("mode", (begun ? seat.now() : AttendanceMode.IN_PERSON).name());
        }
        return new FormPrefill(data, Map.of("modes", modes(seats)));
    }

    @Override
    public List<FieldError> check(TaskFacts task, RecordAttendanceForm form) {
        return check(sessions.get(UUID.fromString(task.businessKey())), form);
    }

    /** Nobody sits there for a seat without a substitute of that day. */
    public List<FieldError> check(Session session, RecordAttendanceForm form) {
        List<SessionSeat> seats = filled(session);
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            if (form.seats().get(i).mode() == AttendanceMode.SUBSTITUTE
                    && seats.get(i).substitute() == null) {
                errors.add(FieldError.of("seats[" + i + "].mode", "option"));
            }
        }
        return errors;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, RecordAttendanceForm form) {
        Session session = sessions.get(UUID.fromString(task.businessKey()));
        return attendance.byTask(session.id(), modes(session, form));
    }

    /** By seat. */
    public Map<UUID, AttendanceMode> modes(Session session, RecordAttendanceForm form) {
        List<SessionSeat> seats = filled(session);
        Map<UUID, AttendanceMode> modes = new LinkedHashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            modes.put(seats.get(i).seat(), form.seats().get(i).mode());
        }
        return modes;
    }

    private List<SessionSeat> filled(Session session) {
        return attendance.seats(session).stream()
                .filter(it -> it.holder() != null)
                .toList();
    }

    private List<FormOption> modes(List<SessionSeat> seats) {
        boolean substitutes = seats.stream().anyMatch(it -> it.substitute() != null);
        return Stream.of(AttendanceMode.values())
                .filter(it -> it != AttendanceMode.SUBSTITUTE || substitutes)
                .map(it -> new FormOption(it.name(), say("AttendanceMode." + it)))
                .toList();
    }

    private String name(SessionSeat seat, Map<UUID, PersonView> known) {
        String holder = display(seat.holder(), known);
        return seat.substitute() == null
                ? seat.institution() + " · " + holder
                : say(
                        "council.session.seat-with-substitute",
                        seat.institution(),
                        holder,
                        display(seat.substitute(), known));
    }

    private static String display(@Nullable UUID person, Map<UUID, PersonView> known) {
        PersonView view = person == null ? null : known.get(person);
        return view == null ? "" : view.displayName();
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
