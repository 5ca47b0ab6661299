package org.hito.council.web;

import java.util.List;
import java.util.UUID;
import org.hito.council.session.AddRemark;
import org.hito.council.session.AddToAgenda;
import org.hito.council.session.CancelSession;
import org.hito.council.session.CloseSession;
import org.hito.council.session.ConveneSession.Plan.Other;
import org.hito.council.session.LeaveOutPoint;
import org.hito.council.session.ObjectToHand;
import org.hito.council.session.Session;
import org.hito.council.session.TakeAttendance;
import org.hito.council.session.process.OpenSessionItemForm.Then;
import org.hito.council.session.process.RecordAttendanceForm;
import org.hito.council.session.process.RecordAttendanceHandler;
import org.hito.engine.DeployedForms;
import org.hito.form.FormSchema;
import org.hito.inbox.Act;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.FormTextSource;
import org.hito.platform.Ids;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Acts at a session, the same for page and interface. */
@Component
class SessionActs {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REMARK = 4_000;

    private final FormSubmission submission;
    private final DeployedForms forms;
    private final FormTextSource texts;
    private final RecordAttendanceHandler attendanceForm;
    private final TakeAttendance attendance;
    private final AddToAgenda add;
    private final LeaveOutPoint leaveOut;
    private final ObjectToHand object;
    private final AddRemark addRemark;
    private final CancelSession cancel;
    private final CloseSession close;
    private final JsonMapper json;

    SessionActs(
            FormSubmission submission,
            DeployedForms forms,
            FormTextSource texts,
            RecordAttendanceHandler attendanceForm,
            TakeAttendance attendance,
            AddToAgenda add,
            LeaveOutPoint leaveOut,
            ObjectToHand object,
            AddRemark addRemark,
            CancelSession cancel,
            CloseSession close,
            JsonMapper json) {
        this.submission = submission;
        this.forms = forms;
        this.texts = texts;
        this.attendanceForm = attendanceForm;
        this.attendance = attendance;
        this.add = add;
        this.leaveOut = leaveOut;
        this.object = object;
        this.addRemark = addRemark;
        this.cancel = cancel;
        this.close = close;
        this.json = json;
    }

    /** @param data as the attendance stands, which is also what the form begins with */
    record Handed(FormSchema schema, ObjectNode data) {}

    Handed attendance(Session session) {
        DeployedForms.DeployedForm form = forms.latest(RecordAttendanceHandler.FORM);
        FormPrefill prefill = attendanceForm.prefill(session);
        ObjectNode data = java.util.Objects.requireNonNull(prefill.data());
        FormSchema schema = form.schema()
                .localised(texts.of(form.module(), LocaleContextHolder.getLocale()))
                .withOptions(prefill.options());
        int rows = data.path("seats").size();
        return new Handed(rows == 0 ? schema : schema.withRows("seats", rows), data);
    }

    void attendance(Session session, ObjectNode sent) {
        Handed handed = attendance(session);
        ObjectNode accepted =
                submission.accept(handed.schema(), sent, handed.data(), null).data();
        RecordAttendanceForm form = json.treeToValue(accepted, RecordAttendanceForm.class);
        submission.refuse(handed.schema(), attendanceForm.check(session, form));
        attendance.execute(session.id(), attendanceForm.modes(session, form));
    }

    /** Something that waits, or something new. */
    void add(UUID session, SentPoint sent) {
        Act act = submission.act("add-to-agenda", sent.others());
        boolean waits = sent.item() != null && !sent.item().isBlank();
        List<UUID> items = waits ? List.of(Ids.of(String.valueOf(sent.item()))) : List.of();
        List<Other> others = waits
                ? List.of()
                : List.of(new Other(
                        act.words("title", sent.title(), LONGEST_TITLE),
                        act.words("text", sent.text(), LONGEST_REMARK)));
        String urgency = act.groundsIfAny(sent.grounds());
        act.refuseIfInvalid();
        add.execute(session, items, others, urgency);
    }

    void leaveOut(UUID session, int number, SentWords sent) {
        SentWords words = sent.opened();
        Act act = submission.act("leave-out", words.others());
        String grounds = act.grounds(words.grounds());
        Then then = words.then() == null || words.then().isEmpty()
                ? Then.WRITTEN_VOTE
                : act.choice("then", words.then(), Then.values());
        act.refuseIfInvalid();
        leaveOut.execute(session, number, grounds, then == Then.WRITTEN_VOTE);
    }

    void object(UUID session, int number, SentWords sent) {
        SentWords words = sent.opened();
        Act act = submission.act("object-to-hand", words.others());
        String grounds = act.grounds(words.grounds());
        act.refuseIfInvalid();
        object.execute(session, number, grounds);
    }

    void remark(UUID session, SentWords sent) {
        SentWords words = sent.opened();
        Act act = submission.act("add-remark", words.others());
        String text = act.words("text", words.text(), LONGEST_REMARK);
        act.refuseIfInvalid();
        addRemark.execute(session, text);
    }

    void cancel(UUID session, SentWords sent) {
        SentWords words = sent.opened();
        Act act = submission.act("cancel-session", words.others());
        String grounds = act.grounds(words.grounds());
        act.refuseIfInvalid();
        cancel.execute(session, grounds);
    }

    void close(UUID session, SentWords sent) {
        Act act = submission.act("close-session", sent.opened().others());
        act.refuseIfInvalid();
        close.execute(session);
    }
}
