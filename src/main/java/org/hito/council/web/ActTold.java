package org.hito.council.web;

import java.util.function.Supplier;
import org.hito.inbox.FormInvalid;
import org.hito.platform.BadInput;
import org.hito.platform.StateMoved;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of an act is told on the page that it was tried on, and so is what is wrong with it. */
@Component
public class ActTold {

    private final MessageSource texts;

    ActTold(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * @param act answers with the key of the notice
     * @return the way back to the page
     */
    public String on(String page, RedirectAttributes flash, Supplier<String> act) {
        try {
            flash.addFlashAttribute("notice", act.get());
        } catch (FormInvalid invalid) {
            bad(flash, invalid.errors().get(0).message());
        }
        return "redirect:" + page;
    }

    /** The same for what is typed into fields without a form behind them: a value that cannot be taken is told there too. */
    String typed(String page, RedirectAttributes flash, Supplier<String> act) {
        try {
            return on(page, flash, act);
        } catch (BadInput | StateMoved refusal) {
            bad(flash, texts.getMessage(refusal.messageKey(), refusal.args(), LocaleContextHolder.getLocale()));
            return "redirect:" + page;
        }
    }

    /** @param act makes something and answers with its page; what cannot be taken is told on the page before */
    String made(String before, RedirectAttributes flash, Supplier<String> act) {
        try {
            return "redirect:" + act.get();
        } catch (BadInput | StateMoved refusal) {
            bad(flash, texts.getMessage(refusal.messageKey(), refusal.args(), LocaleContextHolder.getLocale()));
            return "redirect:" + before;
        }
    }

    private static void bad(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("noticeTone", "bad");
        flash.addFlashAttribute("notice", notice);
    }
}
