package org.hito.actor.delivery.web;

import java.util.UUID;
import org.hito.actor.TeamAccess;
import org.hito.actor.delivery.Charging;
import org.hito.actor.delivery.ClusterService;
import org.hito.actor.delivery.OnceInAWindow;
import org.hito.actor.delivery.RegisterService;
import org.hito.actor.delivery.ServiceLine;
import org.hito.actor.delivery.Services;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.Initiatives;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The catalogue of services, of the community and of an initiative, and a service with whom it was given to. */
@Controller
class ServicePages {

    private static final String LIST = "actor/services";

    private final Services services;
    private final RegisterService register;
    private final OnceInAWindow window;
    private final TeamAccess team;
    private final InitiativeAccess access;
    private final Initiatives initiatives;
    private final InitiativeFrames frames;
    private final FormSubmission submission;
    private final StartFormPage page;

    ServicePages(
            Services services,
            RegisterService register,
            OnceInAWindow window,
            TeamAccess team,
            InitiativeAccess access,
            Initiatives initiatives,
            InitiativeFrames frames,
            FormSubmission submission,
            StartFormPage page) {
        this.services = services;
        this.register = register;
        this.window = window;
        this.team = team;
        this.access = access;
        this.initiatives = initiatives;
        this.frames = frames;
        this.submission = submission;
        this.page = page;
    }

    @GetMapping("/services")
    String all(
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String charging,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return list(null, line, charging, after, model);
    }

    @GetMapping("/initiatives/{id}/services")
    String ofInitiative(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String charging,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Initiative initiative = access.visible(Ids.ofInitiative(id));
        model.addAttribute("shown", frames.of(initiative));
        model.addAttribute("recorded", team.records(initiative));
        return list(initiative.id(), line, charging, after, model);
    }

    private String list(@Nullable UUID initiative, String line, String charging, @Nullable String after, Model model) {
        model.addAttribute(
                "page",
                services.page(
                        new Services.Filter(
                                initiative,
                                Constants.ifNamed(ServiceLine.values(), line),
                                Constants.ifNamed(Charging.values(), charging)),
                        after,
                        PageLimit.DEFAULT));
        model.addAttribute("line", line);
        model.addAttribute("charging", charging);
        model.addAttribute("lines", ServiceLine.values());
        model.addAttribute("chargings", Charging.values());
        model.addAttribute("months", window.months());
        return LIST;
    }

    @GetMapping("/services/{id}")
    String service(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        ClusterService service = find(id);
        model.addAttribute("service", service);
        model.addAttribute(
                "page",
                services.deliveries(new Services.Given(null, service.id(), null, null), after, PageLimit.DEFAULT));
        model.addAttribute("overrides", services.overrides(service));
        model.addAttribute("months", window.months());
        model.addAttribute("recorded", team.records(initiatives.get(service.initiative())));
        return "actor/service";
    }

    @PostMapping("/services/{id}/retire")
    String retire(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        ClusterService service = find(id);
        services.mustRecord(service);
        Act act = submission.act("retire-service", null);
        String why = act.grounds(grounds);
        act.refuseIfInvalid();
        services.retire(service.id(), why);
        flash.addFlashAttribute("notice", "delivery.retired");
        return "redirect:/services/" + service.id();
    }

    @GetMapping("/initiatives/{id}/services/new")
    String blank(@PathVariable String id, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        return page.blank(around(initiative), register.handed(initiative), model);
    }

    @PostMapping("/initiatives/{id}/services/new")
    String register(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        UUID initiative = Ids.ofInitiative(id);
        return page.sent(around(initiative), register.handed(initiative), request, model, data -> {
            ClusterService made = register.submitted(data);
            flash.addFlashAttribute("notice", "delivery.registered");
            return "redirect:/services/" + made.id();
        });
    }

    @PostMapping("/initiatives/{id}/services/new/fields")
    String fields(@PathVariable String id, @RequestParam MultiValueMap<String, String> params, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        return page.fields(around(initiative), register.handed(initiative), params, model);
    }

    private Around around(UUID id) {
        Initiative initiative = access.visible(id);
        String path = "/initiatives/" + id + "/services";
        return new Around(
                "delivery.register",
                "delivery.register.lead",
                "delivery.register.do",
                initiative.name(),
                path + "/new",
                true,
                new Around.Crumb(path, initiative.name()),
                id);
    }

    private ClusterService find(String id) {
        return services.get(Ids.of(id, "problem.service-not-found"));
    }
}
