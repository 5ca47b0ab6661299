package org.hito.creation.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hito.inbox.FormInvalid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a director does to an initiative by the buttons of its page; the answer is the page again. */
@Controller
class ActPages {

    private final InitiativeActs acts;
    private final JsonMapper json;

    ActPages(InitiativeActs acts, JsonMapper json) {
        this.acts = acts;
        this.json = json;
    }

    @PostMapping("/initiatives/{id}/hold")
    String hold(@PathVariable String id, @RequestParam Map<String, String> params, RedirectAttributes flash) {
        return act(id, params, acts::hold, "creation.held", flash);
    }

    @PostMapping("/initiatives/{id}/resume")
    String resume(@PathVariable String id, @RequestParam Map<String, String> params, RedirectAttributes flash) {
        return act(id, params, acts::resume, "creation.resumed", flash);
    }

    @PostMapping("/initiatives/{id}/withdraw")
    String withdraw(@PathVariable String id, @RequestParam Map<String, String> params, RedirectAttributes flash) {
        return act(id, params, acts::withdraw, "creation.withdrawn", flash);
    }

    @PostMapping("/initiatives/{id}/plan")
    String plan(@PathVariable String id, @RequestParam Map<String, String> params, RedirectAttributes flash) {
        return act(id, params, acts::plan, "creation.replanned", flash);
    }

    private String act(
            String id,
            Map<String, String> params,
            BiConsumer<UUID, JsonNode> act,
            String done,
            RedirectAttributes flash) {
        ObjectNode sent = json.createObjectNode();
        params.forEach((key, value) -> {
            if (!key.equals("_csrf") && !value.isBlank()) {
                sent.put(key, value);
            }
        });
        try {
            act.accept(InitiativeApi.id(id), sent);
            flash.addFlashAttribute("notice", done);
        } catch (FormInvalid invalid) {
            flash.addFlashAttribute("notice", invalid.errors().get(0).message());
            flash.addFlashAttribute("noticeTone", "bad");
        }
        return "redirect:/initiatives/" + id;
    }
}
