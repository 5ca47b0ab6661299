package org.hito.identity.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.hito.identity.FieldsRefused;
import org.hito.identity.PasswordChange;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.SeatsOfPerson;
import org.hito.identity.Tokens;
import org.hito.platform.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My data, my password, my tokens. */
@Controller
@RequestMapping("/me")
class MePages {

    private final People people;
    private final CurrentActor currentActor;
    private final Tokens tokens;
    private final PasswordChange passwords;
    private final ObjectProvider<SeatsOfPerson> seats;

    MePages(
            People people,
            CurrentActor currentActor,
            Tokens tokens,
            PasswordChange passwords,
            ObjectProvider<SeatsOfPerson> seats) {
        this.people = people;
        this.currentActor = currentActor;
        this.tokens = tokens;
        this.passwords = passwords;
        this.seats = seats;
    }

    @GetMapping
    ModelAndView show() {
        return filled(new ModelAndView("identity/me"));
    }

    /** Whoever reloads the answer to a form, or changes its language, comes back here. */
    @GetMapping({"/password", "/tokens"})
    String back() {
        return "redirect:/me";
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            HttpSession session,
            RedirectAttributes redirect) {
        try {
            passwords.own(current, password, session.getId());
            redirect.addFlashAttribute("notice", "identity.me.password-changed");
            return new ModelAndView("redirect:/me");
        } catch (FieldsRefused refused) {
            return filled(Refused.page("identity/me", refused));
        }
    }

    @PostMapping("/tokens")
    ModelAndView makeToken() {
        String token = tokens.make(currentActor.person()).token();
        return filled(new ModelAndView("identity/me")).addObject("made", token);
    }

    @PostMapping("/tokens/{id}/revoke")
    String revokeToken(@PathVariable UUID id, RedirectAttributes redirect) {
        tokens.revoke(currentActor.person(), id);
        redirect.addFlashAttribute("notice", "identity.token.revoked");
        return "redirect:/me";
    }

    private ModelAndView filled(ModelAndView page) {
        PersonView person = people.current();
        return page.addObject("me", person)
                .addObject("tokens", tokens.of(person.id()))
                .addObject(
                        "seats",
                        seats.stream()
                                .flatMap(it -> it.seatsOf(person.id()).stream())
                                .toList());
    }
}
