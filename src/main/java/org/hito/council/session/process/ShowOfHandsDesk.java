package org.hito.council.session.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.CastBallot.Said;
import org.hito.council.Condition;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.Vote;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.Session;
import org.hito.council.session.SessionSeat;
import org.hito.council.session.ShowHands;
import org.hito.engine.DeployedForms;
import org.hito.form.FieldError;
import org.hito.form.FormSchema;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.FormTextSource;
import org.hito.platform.CommunityCalendar;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes hands on the page of a session, held against a form of their own. */
@Component
public class ShowOfHandsDesk {

    private static final String FORM = "show-of-hands";

    private final DeployedForms forms;
    private final FormTextSource texts;
    private final FormSubmission submission;
    private final ShowHands hands;
    private final RoundList rounds;
    private final People people;
    private final CommunityCalendar calendar;
    private final JsonMapper json;

    ShowOfHandsDesk(
            DeployedForms forms,
            FormTextSource texts,
            FormSubmission submission,
            ShowHands hands,
            RoundList rounds,
            People people,
            CommunityCalendar calendar,
            JsonMapper json) {
        this.forms = forms;
        this.texts = texts;
        this.submission = submission;
        this.hands = hands;
        this.rounds = rounds;
        this.people = people;
        this.calendar = calendar;
        this.json = json;
    }

    /** The form with a row for each seat that is there and has not voted on a device of its own. */
    public record Handed(FormSchema schema, ObjectNode data, List<UUID> seats) {

        /** What cannot be changed: the names of the rows. */
        public ObjectNode initial() {
            ObjectNode initial = data.deepCopy();
            initial.path("hands").forEach(row -> ((ObjectNode) row).remove("vote"));
            return initial;
        }
    }

    public Handed handed(Session session, AgendaPoint point) {
        DeployedForms.DeployedForm form = forms.latest(FORM);
        FormSchema schema = form.schema().localised(texts.of(form.module(), LocaleContextHolder.getLocale()));
        List<SessionSeat> seats = free(session, point);
        Map<UUID, PersonView> known = people.all(
                seats.stream().map(SessionSeat::person).filter(Objects::nonNull).collect(Collectors.toSet()));
        ObjectNode data = json.createObjectNode();
        ArrayNode rows = data.putArray("hands");
        for (SessionSeat seat : seats) {
            PersonView person = known.get(seat.person());
            ObjectNode row = rows.addObject()
                    .put(
                            "name",
                            person == null ? seat.institution() : seat.institution() + " · " + person.displayName());
            point.hands().stream()
                    .filter(it -> it.seat().equals(seat.seat()))
                    .findFirst()
                    .ifPresent(it -> row.put("vote", it.vote().name()));
        }
        return new Handed(
                seats.isEmpty() ? schema : schema.withRows("hands", seats.size()),
                data,
                seats.stream().map(SessionSeat::seat).toList());
    }

    public void put(Session session, AgendaPoint point, ObjectNode sent) {
        Handed handed = handed(session, point);
        ObjectNode accepted =
                submission.accept(handed.schema(), sent, handed.initial(), null).data();
        ShowOfHandsForm form = json.treeToValue(accepted, ShowOfHandsForm.class);
        Map<UUID, Vote> shown = shown(handed, form);
        submission.refuse(handed.schema(), check(form, shown));
        hands.execute(
                session.id(),
                point.number(),
                shown.entrySet().stream()
                        .map(it -> new ShowHands.Hand(it.getKey(), said(form, it.getValue())))
                        .toList());
    }

    private List<SessionSeat> free(Session session, AgendaPoint point) {
        if (point.round() == null) {
            return List.of();
        }
        Round round = rounds.all(List.of(point.round())).get(0);
        return session.seats().stream()
                .filter(SessionSeat::present)
                .filter(seat -> round.roll().stream()
                        .anyMatch(it -> it.seat().equals(seat.seat()) && it.mayVote() && isFree(it, point)))
                .toList();
    }

    private static boolean isFree(RollSeat seat, AgendaPoint point) {
        return seat.ballot() == null
                || point.hands().stream()
                        .anyMatch(it -> it.seat().equals(seat.seat())
                                && it.vote() == seat.ballot().vote());
    }

    private static Map<UUID, Vote> shown(Handed handed, ShowOfHandsForm form) {
        Map<UUID, Vote> shown = new LinkedHashMap<>();
        List<ShowOfHandsForm.Hand> rows = Optional.ofNullable(form.hands()).orElse(List.of());
        for (int i = 0; i < Math.min(rows.size(), handed.seats().size()); i++) {
            Vote vote = rows.get(i).vote();
            if (vote != null) {
                shown.put(handed.seats().get(i), vote);
            }
        }
        return shown;
    }

    private List<FieldError> check(ShowOfHandsForm form, Map<UUID, Vote> shown) {
        List<FieldError> errors = new ArrayList<>();
        if (shown.isEmpty()) {
            errors.add(FieldError.of("hands", "required"));
        }
        if (grounds(form) == null && shown.values().stream().anyMatch(Vote::needsGrounds)) {
            errors.add(FieldError.of("grounds", "required"));
        }
        List<ShowOfHandsForm.Row> conditions =
                Optional.ofNullable(form.conditions()).orElse(List.of());
        if (conditions.isEmpty() && shown.containsValue(Vote.APPROVE_WITH_CONDITIONS)) {
            errors.add(FieldError.of("conditions", "required"));
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (calendar.past(conditions.get(i).due())) {
                errors.add(FieldError.notBefore("conditions[" + i + "].due", calendar.today()));
            }
        }
        return errors;
    }

    private static Said said(ShowOfHandsForm form, Vote vote) {
        List<ShowOfHandsForm.Row> conditions =
                Optional.ofNullable(form.conditions()).orElse(List.of());
        return new Said(
                vote,
                vote.needsGrounds() ? grounds(form) : null,
                vote == Vote.APPROVE_WITH_CONDITIONS
                        ? conditions.stream()
                                .map(it -> new Condition(it.text().strip(), it.due()))
                                .toList()
                        : List.of());
    }

    private static @org.jspecify.annotations.Nullable String grounds(ShowOfHandsForm form) {
        String grounds = form.grounds();
        return grounds == null || grounds.isBlank() ? null : grounds.strip();
    }
}
