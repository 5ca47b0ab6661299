package org.hito.actor.merge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.enrolment.MergeEnrolments;
import org.hito.actor.merge.Duplicates;
import org.hito.actor.merge.MergeField;
import org.hito.inbox.FormInvalid;
import org.hito.initiative.Initiatives;
import org.hito.platform.Ids;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pairs that may be one, and two organisations side by side. */
@Controller
@RequestMapping("/actors")
class MergePages {

    private static final String FROM_OTHER = "other";

    private final Duplicates duplicates;
    private final Organisations organisations;
    private final MergeEnrolments enrolments;
    private final Initiatives initiatives;
    private final MergeActs acts;

    MergePages(
            Duplicates duplicates,
            Organisations organisations,
            MergeEnrolments enrolments,
            Initiatives initiatives,
            MergeActs acts) {
        this.duplicates = duplicates;
        this.organisations = organisations;
        this.enrolments = enrolments;
        this.initiatives = initiatives;
        this.acts = acts;
    }

    @GetMapping("/duplicates")
    String duplicates(Model model) {
        model.addAttribute("pairs", duplicates.pairs());
        return "actor/duplicates";
    }

    /** @param with the one that would go */
    @GetMapping("/{id}/merge")
    String compare(@PathVariable String id, @RequestParam(defaultValue = "") String with, Model model) {
        return compare(id, with, new LinkedMultiValueMap<>(), model);
    }

    @PostMapping("/{id}/merge")
    String merge(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        String other = String.valueOf(typed.getFirst("with"));
        List<String> taken = Arrays.stream(MergeField.values())
                .map(MergeField::key)
                .filter(it -> FROM_OTHER.equals(typed.getFirst("from-" + it)))
                .toList();
        try {
            acts.merge(id, new SentMerge(other, taken, typed.getFirst("primary"), typed.getFirst("grounds"), Map.of()));
            flash.addFlashAttribute("notice", "actor.merge.done");
            return "redirect:/actors/" + find(id).id();
        } catch (FormInvalid invalid) {
            response.setStatus(invalid.status().value());
            model.addAttribute("wrong", invalid.errors().get(0).message());
            return compare(id, other, typed, model);
        } catch (StateMoved refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("refused", refused);
            return compare(id, other, typed, model);
        }
    }

    /** @param typed what a refusal must not lose */
    private String compare(String id, String with, MultiValueMap<String, String> typed, Model model) {
        organisations.mustBeKept();
        Organisation one = find(id);
        Organisation other = find(with);
        model.addAttribute("one", one);
        model.addAttribute("other", other);
        model.addAttribute("typed", typed.toSingleValueMap());
        model.addAttribute(
                "differing",
                Arrays.stream(MergeField.values())
                        .filter(it -> it.differs(one, other))
                        .toList());
        model.addAttribute("oneInitiatives", organisations.initiatives(one));
        model.addAttribute("otherInitiatives", organisations.initiatives(other));
        model.addAttribute("identities", initiatives.all(enrolments.identities(one.id(), other.id())));
        return "actor/merge";
    }

    private Organisation find(String id) {
        return organisations.get(Ids.of(id, "problem.actor-not-found"));
    }
}
