package org.hito.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hito.form.FieldError;
import org.hito.form.FormBody;
import org.hito.form.FormData;
import org.hito.inbox.TaskForms.Handed;
import org.hito.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import tools.jackson.databind.node.ObjectNode;

/** The page on which a start form is filled in, files included. It works without script, and what was typed survives a refusal. */
@Component
public class StartFormPage {

    private static final String PAGE = "inbox/start-form";

    /** Refusals that whoever typed can mend or should read beside the form. */
    private static final Set<HttpStatus> BESIDE =
            Set.of(HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    /**
     * What stands around the form.
     *
     * @param title key of its words, as are lead and button
     * @param about what the form is about, in its own words, or null
     * @param path of the page
     * @param branching whether answers decide on which fields there are; these are drawn again below {@code /fields}
     * @param back where the page comes from
     * @param initiative to which files go
     */
    public record Around(
            String title,
            String lead,
            String button,
            @Nullable String about,
            String path,
            boolean branching,
            Crumb back,
            UUID initiative) {

        public record Crumb(String path, String text) {}
    }

    private final TaskBrowserForm browser;
    private final StartDrafts drafts;
    private final TransactionTemplate transaction;

    StartFormPage(TaskBrowserForm browser, StartDrafts drafts, TransactionTemplate transaction) {
        this.browser = browser;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    /** The form as it is handed out, or the draft of it where one was kept. */
    public String blank(Around around, Handed handed, Model model) {
        return show(
                around,
                handed,
                draft(around, handed).map(StartDrafts.Draft::data).orElseGet(handed::data),
                List.of(),
                model);
    }

    private Optional<StartDrafts.Draft> draft(Around around, Handed handed) {
        return handed.schema().inSteps() ? drafts.find(handed.schema().id(), around.initiative()) : Optional.empty();
    }

    /** The fields again, after an answer on which others depend. */
    public String fields(Around around, Handed handed, MultiValueMap<String, String> params, Model model) {
        edited(around, handed, TypedForm.plain(params), List.of(), model);
        return "form/fields :: fields(form=${form})";
    }

    /**
     * What was typed, sent to its use case.
     *
     * @param act takes the data and tells where to go on
     */
    public String sent(
            Around around, Handed handed, NativeWebRequest request, Model model, Function<ObjectNode, String> act) {
        MultiValueMap<String, String> typed = TypedForm.plain(typed(request));
        try {
            typed = browser.withUploads(typed, files(request), around.initiative());
            if (FormBody.isEdit(typed)) {
                return edited(around, handed, typed, List.of(), model);
            }
            ObjectNode data = browser.decode(handed.schema(), typed, handed.initial());
            return handed.schema().inSteps()
                    ? inSteps(around, handed, typed.getFirst(FormBody.ACTION), data, act)
                    : act.apply(data);
        } catch (FormInvalid invalid) {
            answer(request, HttpStatus.UNPROCESSABLE_CONTENT);
            return edited(around, handed, typed, invalid.fieldErrors(), model);
        } catch (ProblemException refused) {
            if (!BESIDE.contains(refused.status())) {
                throw refused;
            }
            answer(request, refused.status());
            model.addAttribute("refused", refused);
            return edited(around, handed, typed, List.of(), model);
        }
    }

    /** Whoever fills in a long form may leave it and come back; the draft goes with what it became. */
    private String inSteps(
            Around around, Handed handed, @Nullable String action, ObjectNode data, Function<ObjectNode, String> act) {
        if ("draft".equals(action)) {
            drafts.keep(handed, around.initiative(), data);
            return "redirect:" + around.path();
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            String next = "discard".equals(action) ? "redirect:" + around.path() : act.apply(data);
            drafts.drop(handed.schema().id(), around.initiative());
            return next;
        }));
    }

    private static MultiValueMap<String, String> typed(NativeWebRequest request) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> typed.addAll(name, List.of(values)));
        return typed;
    }

    private static MultiValueMap<String, MultipartFile> files(NativeWebRequest request) {
        MultipartRequest multipart = request.getNativeRequest(MultipartRequest.class);
        return multipart == null ? new LinkedMultiValueMap<>() : multipart.getMultiFileMap();
    }

    private static void answer(NativeWebRequest request, HttpStatus status) {
        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class))
                .setStatus(status.value());
    }

    private String edited(
            Around around, Handed handed, MultiValueMap<String, String> typed, List<FieldError> errors, Model model) {
        ObjectNode data = FormBody.edit(handed.schema(), typed, handed.initial());
        return show(around, handed, FormData.overlay(handed.schema(), data, handed.initial()), errors, model);
    }

    private String show(Around around, Handed handed, ObjectNode data, List<FieldError> errors, Model model) {
        model.addAttribute("around", around);
        model.addAttribute(
                "kept", draft(around, handed).map(StartDrafts.Draft::savedAt).orElse(null));
        model.addAttribute(
                "form", browser.view(handed, data, errors, around.initiative(), LocaleContextHolder.getLocale()));
        return PAGE;
    }
}
