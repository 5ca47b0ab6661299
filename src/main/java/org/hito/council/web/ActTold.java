package org.hito.council.web;

import java.util.function.Function;
import org.hito.council.Round;
import org.hito.inbox.FormInvalid;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of an act is told on the page of the round that it was tried on, and so is what is wrong with it. */
@Component
class ActTold {

    /** @param act answers with the key of the notice */
    String on(Round round, Function<Round, String> act, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("notice", act.apply(round));
        } catch (FormInvalid invalid) {
            flash.addFlashAttribute("noticeTone", "bad");
            flash.addFlashAttribute("notice", invalid.errors().get(0).message());
        }
        return "redirect:/rounds/" + round.id();
    }
}
