package org.hito.identity.web;

import org.hito.identity.FieldsRefused;
import org.hito.identity.PasswordChange;
import org.hito.identity.PersonView;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a link leads by which a person sets a password once. */
@Controller
@RequestMapping("/new-password")
class NewPasswordPages {

    private final PasswordChange passwords;

    NewPasswordPages(PasswordChange passwords) {
        this.passwords = passwords;
    }

    static String path(PasswordChange.Link link) {
        return "/new-password?token=" + link.token();
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("holder", person(token));
        model.addAttribute("token", token);
        return "identity/new-password";
    }

    @PostMapping
    ModelAndView set(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        try {
            passwords.byLink(token, password);
            redirect.addFlashAttribute("notice", "identity.new-password.done");
            return new ModelAndView("redirect:/sign-in");
        } catch (FieldsRefused refused) {
            return Refused.page("identity/new-password", refused)
                    .addObject("holder", person(token))
                    .addObject("token", token);
        }
    }

    private PersonView person(String token) {
        return passwords.ofLink(token).orElseThrow(() -> new NotFound("problem.password-link-gone"));
    }
}
