package org.hito.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hito.form.FieldError;
import org.hito.form.FormBody;
import org.hito.form.FormData;
import org.hito.inbox.TaskForms.Handed;
import org.hito.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
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

    public String blank(Around around, Handed handed, Model model, Locale locale) {
        return show(around, handed, handed.data(), List.of(), model, locale);
    }

    /** The fields again, after an answer on which others depend. */
    public String fields(
            Around around, Handed handed, MultiValueMap<String, String> params, Model model, Locale locale) {
        edited(around, handed, TypedForm.plain(params), List.of(), model, locale);
        return "form/fields :: fields(form=${form})";
    }

    /**
     * What was typed, sent to its use case.
     *
     * @param act takes the data and tells where to go on
     */
    public String sent(
            Around around,
            Handed handed,
            MultiValueMap<String, String> params,
            MultiValueMap<String, MultipartFile> files,
            Function<ObjectNode, String> act,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        MultiValueMap<String, String> typed = TypedForm.plain(params);
        try {
            typed = browser.withUploads(params, files, around.initiative());
            if (FormBody.isEdit(typed)) {
                return edited(around, handed, typed, List.of(), model, locale);
            }
            return act.apply(browser.decode(handed.schema(), typed, handed.initial()));
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return edited(around, handed, typed, invalid.fieldErrors(), model, locale);
        } catch (ProblemException refused) {
            if (!BESIDE.contains(refused.status())) {
                throw refused;
            }
            response.setStatus(refused.status().value());
            model.addAttribute("refused", refused);
            return edited(around, handed, typed, List.of(), model, locale);
        }
    }

    private String edited(
            Around around,
            Handed handed,
            MultiValueMap<String, String> typed,
            List<FieldError> errors,
            Model model,
            Locale locale) {
        ObjectNode data = FormBody.edit(handed.schema(), typed, handed.initial());
        return show(around, handed, FormData.overlay(handed.schema(), data, handed.initial()), errors, model, locale);
    }

    private String show(
            Around around, Handed handed, ObjectNode data, List<FieldError> errors, Model model, Locale locale) {
        model.addAttribute("around", around);
        model.addAttribute("form", browser.view(handed, data, errors, around.initiative(), locale));
        return PAGE;
    }
}
