package org.hito.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hito.identity.FieldsRefused;
import org.hito.identity.FirstAdministrator;
import org.hito.identity.FirstAdministrator.Claim;
import org.hito.identity.PersonView;
import org.hito.identity.SignIn;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The door of an empty database; it is gone as soon as somebody has come through. */
@Controller
@RequestMapping("/first-administrator")
class FirstAdministratorPages {

    private final FirstAdministrator first;
    private final SignIn signIn;
    private final Sessions sessions;

    FirstAdministratorPages(FirstAdministrator first, SignIn signIn, Sessions sessions) {
        this.first = first;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Model model) {
        if (!first.isOpen()) {
            throw new NotFound("problem.not-found");
        }
        model.addAttribute("entered", new Claim("", "", "", ""));
        return "identity/first-administrator";
    }

    @PostMapping
    ModelAndView make(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            PersonView person = first.make(new Claim(token, username, displayName, password), request.getRemoteAddr());
            signIn.began(person);
            sessions.begin(person, request, response);
            return new ModelAndView("redirect:/people");
        } catch (FieldsRefused refused) {
            return Refused.page("identity/first-administrator", refused)
                    .addObject("entered", new Claim(token, username, displayName, ""));
        }
    }
}
