package org.hito.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
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

    StartFormPage(TaskBrowserForm browser) {
        this.browser = browser;
    }

    public String blank(Around around, Handed handed, Model model) {
        return show(around, handed, handed.data(), List.of(), model);
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
            return act.apply(browser.decode(handed.schema(), typed, handed.initial()));
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
                "form", browser.view(handed, data, errors, around.initiative(), LocaleContextHolder.getLocale()));
        return PAGE;
    }
}
