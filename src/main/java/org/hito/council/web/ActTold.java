package org.hito.council.web;

import java.util.function.Supplier;
import org.hito.inbox.FormInvalid;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of an act is told on the page that it was tried on, and so is what is wrong with it. */
@Component
public class ActTold {

    /**
     * @param act answers with the key of the notice
     * @return the way back to the page
     */
    public String on(String page, RedirectAttributes flash, Supplier<String> act) {
        try {
            flash.addFlashAttribute("notice", act.get());
        } catch (FormInvalid invalid) {
            flash.addFlashAttribute("noticeTone", "bad");
            flash.addFlashAttribute("notice", invalid.errors().get(0).message());
        }
        return "redirect:" + page;
    }
}
