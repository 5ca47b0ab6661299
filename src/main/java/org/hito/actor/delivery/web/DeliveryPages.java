package org.hito.actor.delivery.web;

import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.Organisations;
import org.hito.actor.RegisterFilter;
import org.hito.actor.delivery.ClusterService;
import org.hito.actor.delivery.DeliverService;
import org.hito.actor.delivery.RequestOverride;
import org.hito.actor.delivery.ServiceAlreadyGiven;
import org.hito.actor.delivery.Services;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.inbox.TaskForms.Handed;
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

    private static final int FIRMS = 20;

    private final Services services;
    private final DeliverService deliver;
    private final RequestOverride request;
    private final Organisations organisations;
    private final FormSubmission submission;
    private final StartFormPage page;

    DeliveryPages(
            Services services,
            DeliverService deliver,
            RequestOverride request,
            Organisations organisations,
            FormSubmission submission,
            StartFormPage page) {
        this.services = services;
        this.deliver = deliver;
        this.request = request;
        this.organisations = organisations;
        this.submission = submission;
        this.page = page;
    }

    /**
     * The firm is looked for first, then comes the form about it.
     *
     * @param q words of its name, or the beginning of its tax id
     * @param firm that was chosen
     */
    @GetMapping("/deliver")
    String blank(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String firm,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ClusterService service = find(id);
        Handed handed = deliver.handed(service.id(), firm);
        if (handed.data().path("firm").asString("").equals(firm)) {
            return page.blank(around(service), handed, model);
        }
        model.addAttribute("service", service);
        model.addAttribute("q", q);
        model.addAttribute(
                "page", organisations.page(new RegisterFilter(q, ActorKind.FIRM, null, "", null), after, FIRMS));
        model.addAttribute("served", deliver.served(service));
        return "actor/choose-firm";
    }

    @PostMapping("/deliver")
    String deliver(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        ClusterService service = find(id);
        Handed handed = deliver.handed(service.id(), request.getParameter("firm"));
        String view = page.sent(around(service), handed, request, model, data -> {
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
                new Around.Crumb(path + "/deliver", service.name()),
                service.initiative());
    }

    private ClusterService find(String id) {
        return services.get(Ids.of(id, "problem.service-not-found"));
    }
}
