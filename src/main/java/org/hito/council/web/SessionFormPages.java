package org.hito.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.Session;
import org.hito.council.session.SessionAccess;
import org.hito.council.session.process.ConveneSessionStart;
import org.hito.council.session.process.ShowOfHandsDesk;
import org.hito.form.FormView;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.TaskForms.Handed;
import org.hito.inbox.TypedForm;
import org.hito.platform.Ids;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two forms of a session that are pages of their own: convening it, and writing down hands. They work without script. */
@Controller
class SessionFormPages {

    private static final String CONVENE = "council/session-new";
    private static final String HANDS = "council/session-hands";

    private final ConveneSessionStart convene;
    private final ShowOfHandsDesk hands;
    private final SessionAccess access;
    private final SessionViews views;
    private final Bodies bodies;
    private final MessageSource messages;

    SessionFormPages(
            ConveneSessionStart convene,
            ShowOfHandsDesk hands,
            SessionAccess access,
            SessionViews views,
            Bodies bodies,
            MessageSource messages) {
        this.convene = convene;
        this.hands = hands;
        this.access = access;
        this.views = views;
        this.bodies = bodies;
        this.messages = messages;
    }

    @GetMapping("/bodies/{id}/sessions/new")
    String convene(@PathVariable String id, Model model, Locale locale) {
        Handed handed = convening(id, model);
        return show(CONVENE, model, FormView.of(handed.schema(), handed.data(), List.of(), messages, locale));
    }

    @PostMapping("/bodies/{id}/sessions/new")
    String convene(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        TypedForm typed = TypedForm.of(convening(id, model), params);
        if (typed.isEdit()) {
            return show(CONVENE, model, typed.again(List.of(), messages, locale));
        }
        try {
            UUID session = convene.submitted(typed.data());
            flash.addFlashAttribute("notice", "council.session.convened");
            return "redirect:/sessions/" + session;
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(CONVENE, model, typed.again(invalid.fieldErrors(), messages, locale));
        }
    }

    @GetMapping("/sessions/{id}/items/{number}/hands")
    String hands(@PathVariable String id, @PathVariable int number, Model model, Locale locale) {
        Session session = access.visible(Ids.of(id));
        ShowOfHandsDesk.Handed handed = hands.handed(session, point(session, number, model));
        return show(HANDS, model, FormView.of(handed.schema(), handed.data(), List.of(), messages, locale));
    }

    @PostMapping("/sessions/{id}/items/{number}/hands")
    String hands(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        Session session = access.visible(Ids.of(id));
        AgendaPoint point = point(session, number, model);
        ShowOfHandsDesk.Handed handed = hands.handed(session, point);
        TypedForm typed = TypedForm.of(handed.schema(), handed.initial(), params);
        if (typed.isEdit()) {
            return show(HANDS, model, typed.again(List.of(), messages, locale));
        }
        try {
            hands.put(session, point, typed.data());
            flash.addFlashAttribute("notice", "council.session.hands.noted");
            return "redirect:/sessions/" + session.id();
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(HANDS, model, typed.again(invalid.fieldErrors(), messages, locale));
        }
    }

    private Handed convening(String id, Model model) {
        UUID body = Ids.of(id);
        model.addAttribute("body", bodies.get(body));
        return convene.handed(body);
    }

    private AgendaPoint point(Session session, int number, Model model) {
        AgendaPoint point = session.point(number);
        model.addAttribute("meeting", views.of(session));
        model.addAttribute("point", point);
        return point;
    }

    private static String show(String page, Model model, FormView form) {
        model.addAttribute("form", form);
        return page;
    }
}
