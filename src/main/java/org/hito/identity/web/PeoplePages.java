package org.hito.identity.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.identity.FieldsRefused;
import org.hito.identity.PasswordChange;
import org.hito.identity.People;
import org.hito.identity.PeopleDirectory;
import org.hito.identity.PeopleRegister;
import org.hito.identity.PeopleRegister.Change;
import org.hito.identity.PeopleRegister.NewPerson;
import org.hito.identity.Role;
import org.hito.identity.Tokens;
import org.hito.platform.PageLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** People, for administrators; auditors may read. */
@Controller
@RequestMapping("/people")
class PeoplePages {

    private final PeopleDirectory directory;
    private final PeopleRegister register;
    private final PasswordChange passwords;
    private final Tokens tokens;
    private final People people;

    PeoplePages(
            PeopleDirectory directory,
            PeopleRegister register,
            PasswordChange passwords,
            Tokens tokens,
            People people) {
        this.directory = directory;
        this.register = register;
        this.passwords = passwords;
        this.tokens = tokens;
        this.people = people;
    }

    @ModelAttribute("allRoles")
    List<Role> allRoles() {
        return List.of(Role.values());
    }

    /** An auditor sees the same pages without their forms. */
    @ModelAttribute("mayChange")
    boolean mayChange() {
        return people.current().has(Role.ADMINISTRATOR);
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Role role,
            @RequestParam @Nullable String after,
            Model model) {
        model.addAttribute("page", directory.page(q, role, after, PageLimit.DEFAULT));
        model.addAttribute("q", q);
        model.addAttribute("role", role);
        return "identity/people";
    }

    @GetMapping("/new")
    String blank(Model model) {
        people.require(Role.ADMINISTRATOR);
        model.addAttribute("entered", new NewPerson("", "", "", Set.of()));
        return "identity/person-new";
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") Set<Role> roles) {
        NewPerson entered = new NewPerson(username, displayName, email, roles);
        try {
            return withLink(register.add(entered));
        } catch (FieldsRefused refused) {
            return Refused.page("identity/person-new", refused).addObject("entered", entered);
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return person(id);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "false") boolean enabled,
            RedirectAttributes redirect) {
        try {
            register.change(id, new Change(displayName, email, roles, enabled));
            return saved(id, "identity.person.saved", redirect);
        } catch (FieldsRefused refused) {
            return Refused.page("identity/person", refused).addObject("detail", directory.detail(id));
        }
    }

    /** Whoever reloads the answer to a form, or changes its language, comes back to the person. */
    @GetMapping({"/{id}/password-link", "/{id}/password"})
    String back(@PathVariable UUID id) {
        return "redirect:/people/" + id;
    }

    @PostMapping("/{id}/password-link")
    ModelAndView makeLink(@PathVariable UUID id) {
        return withLink(id);
    }

    @PostMapping("/{id}/password")
    ModelAndView setPassword(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String password, RedirectAttributes redirect) {
        try {
            passwords.byAdministrator(id, password);
            return saved(id, "identity.person.password-set", redirect);
        } catch (FieldsRefused refused) {
            return Refused.page("identity/person", refused).addObject("detail", directory.detail(id));
        }
    }

    @PostMapping("/{id}/sessions/end")
    ModelAndView endSessions(@PathVariable UUID id, RedirectAttributes redirect) {
        register.endSessions(id);
        return saved(id, "identity.person.sessions-ended", redirect);
    }

    @PostMapping("/{id}/tokens/{token}/revoke")
    ModelAndView revoke(@PathVariable UUID id, @PathVariable UUID token, RedirectAttributes redirect) {
        tokens.revokeAsAdministrator(id, token);
        return saved(id, "identity.token.revoked", redirect);
    }

    /** Shown by this answer and not by a redirect: what passes through a redirect is kept in the session. */
    private ModelAndView withLink(UUID id) {
        String path = NewPasswordPages.path(passwords.makeLink(id));
        return person(id)
                .addObject(
                        "link",
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path);
    }

    private ModelAndView person(UUID id) {
        return new ModelAndView("identity/person", "detail", directory.detail(id));
    }

    private static ModelAndView saved(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/people/" + id);
    }
}
