package org.hito.notification.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hito.identity.DemoProfile;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.notification.Mail;
import org.hito.notification.MyMails;
import org.hito.platform.NotFound;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mails of the demonstration, which leave nowhere: to me, or to everybody. */
@Controller
@Profile(DemoProfile.NAME)
@RequestMapping("/mails")
class DemoMailPages {

    private static final String ALL = "all";

    private final MyMails mails;
    private final People people;

    DemoMailPages(MyMails mails, People people) {
        this.mails = mails;
        this.people = people;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String to, @RequestParam @Nullable String after, Model model) {
        boolean all = to.equals(ALL);
        PageOf<Mail> page = mails.page(all ? null : people.current().id(), after, PageLimit.DEFAULT);
        Map<UUID, PersonView> readers =
                people.all(page.items().stream().map(Mail::person).toList());
        model.addAttribute("page", page);
        model.addAttribute("readers", readers);
        model.addAttribute("all", all);
        return "notification/mails";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        Mail mail = mail(id);
        model.addAttribute("mail", mail);
        model.addAttribute("reader", people.find(mail.person()).orElseThrow(DemoMailPages::unknown));
        return "notification/mail-shown";
    }

    /** As it would arrive. */
    @GetMapping("/{id}/html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .body(mail(id).html());
    }

    private Mail mail(UUID id) {
        return mails.find(id).orElseThrow(DemoMailPages::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("problem.mail-not-found");
    }
}
