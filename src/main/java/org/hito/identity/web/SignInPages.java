package org.hito.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.hito.identity.DemoPeople;
import org.hito.identity.DemoProfile;
import org.hito.identity.FirstAdministrator;
import org.hito.identity.PersonView;
import org.hito.identity.SignIn;
import org.hito.platform.TooMany;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in and sign-out in the browser. */
@Controller
class SignInPages {

    private final SignIn signIn;
    private final Sessions sessions;
    private final DemoProfile demo;
    private final FirstAdministrator first;

    SignInPages(SignIn signIn, Sessions sessions, DemoProfile demo, FirstAdministrator first) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.demo = demo;
        this.first = first;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam @Nullable String to, @Nullable Authentication known, Model model) {
        if (known instanceof PersonAuthentication) {
            return "redirect:" + OwnPath.checked(to);
        }
        return page(to, "", null, model);
    }

    @PostMapping("/sign-in")
    String enter(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Optional<PersonView> person = signIn.byPassword(username, password, request.getRemoteAddr());
            if (person.isPresent()) {
                return begin(person.get(), to, request, response);
            }
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return page(to, username, "identity.sign-in.wrong", model);
        } catch (TooMany tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.retryAfter()));
            model.addAttribute("wait", tooMany.retryAfter());
            return page(to, username, "identity.sign-in.throttled", model);
        }
    }

    @PostMapping("/sign-in/demo")
    String enterDemo(
            @RequestParam(defaultValue = "") String username,
            @RequestParam @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return begin(signIn.asDemoPerson(username), to, request, response);
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        signIn.ended();
        sessions.end(request, response);
        return "redirect:/sign-in?out";
    }

    private String begin(
            PersonView person, @Nullable String to, HttpServletRequest request, HttpServletResponse response) {
        signIn.began(person);
        sessions.begin(person, request, response);
        return "redirect:" + OwnPath.checked(to);
    }

    private String page(@Nullable String to, String username, @Nullable String error, Model model) {
        model.addAttribute("to", OwnPath.checked(to));
        model.addAttribute("username", username);
        model.addAttribute("error", error);
        model.addAttribute("firstIsOpen", first.isOpen());
        model.addAttribute("demoPeople", demo.on() ? DemoPeople.all() : List.of());
        return "identity/sign-in";
    }
}
