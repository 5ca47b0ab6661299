package org.hito.actor.delivery.web;

import java.util.UUID;
import org.hito.actor.delivery.ClusterService;
import org.hito.actor.delivery.DeliverService;
import org.hito.actor.delivery.RequestOverride;
import org.hito.actor.delivery.ServiceAlreadyGiven;
import org.hito.actor.delivery.Services;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a service to a firm; a refusal for an earlier one leads on to the council. */
@Controller
@RequestMapping("/services/{id}")
class DeliveryPages {

    private final Services services;
    private final DeliverService deliver;
    private final RequestOverride request;
    private final FormSubmission submission;
    private final StartFormPage page;

    DeliveryPages(
            Services services,
            DeliverService deliver,
            RequestOverride request,
            FormSubmission submission,
            StartFormPage page) {
        this.services = services;
        this.deliver = deliver;
        this.request = request;
        this.submission = submission;
        this.page = page;
    }

    @GetMapping("/deliver")
    String blank(@PathVariable String id, Model model) {
        ClusterService service = find(id);
        return page.blank(around(service), deliver.handed(service.id()), model);
    }

    @PostMapping("/deliver")
    String deliver(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        ClusterService service = find(id);
        String view = page.sent(around(service), deliver.handed(service.id()), request, model, data -> {
            deliver.submitted(data);
            flash.addFlashAttribute("notice", "delivery.delivered");
            return "redirect:/services/" + service.id();
        });
        if (model.getAttribute("refused") instanceof ServiceAlreadyGiven) {
            model.addAttribute("beside", "actor/service :: ask");
            model.addAttribute("service", service);
            model.addAttribute("firm", request.getParameter("firm"));
        }
        return view;
    }

    /** Asks the council to allow it after all. */
    @PostMapping("/overrides")
    String ask(
            @PathVariable String id,
            @RequestParam String firm,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        ClusterService service = find(id);
        services.mustRecord(service);
        Act act = submission.act("request-override", null);
        String why = act.grounds(grounds);
        act.refuseIfInvalid();
        UUID asked = Ids.of(firm, "problem.actor-not-found");
        request.execute(service, asked, why);
        flash.addFlashAttribute("notice", "delivery.override.asked");
        return "redirect:/services/" + service.id();
    }

    private static Around around(ClusterService service) {
        String path = "/services/" + service.id();
        return new Around(
                "delivery.deliver",
                "delivery.deliver.lead",
                "delivery.deliver.do",
                service.name(),
                path + "/deliver",
                false,
                new Around.Crumb(path, service.name()),
                service.initiative());
    }

    private ClusterService find(String id) {
        return services.get(Ids.of(id, "problem.service-not-found"));
    }
}
