package org.hito.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.hito.council.ItemTitles;
import org.hito.council.ResumeRound;
import org.hito.council.Round;
import org.hito.council.RoundAccess;
import org.hito.council.RoundList;
import org.hito.council.session.SessionAccess;
import org.hito.form.FieldError;
import org.hito.form.FormView;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.SentAct;
import org.hito.inbox.SentGrounds;
import org.hito.inbox.TypedForm;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The page of a round: what is asked, how it stands, and the reader's ballot. It works without script. */
@Controller
@RequestMapping("/rounds/{id}")
class RoundPages {

    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final RoundAccess access;
    private final RoundList list;
    private final RoundViews views;
    private final BallotBox ballots;
    private final RoundActs acts;
    private final SessionAccess sessions;
    private final ActTold told;
    private final ResumeRound resume;
    private final ItemTitles titles;
    private final MessageSource messages;

    RoundPages(
            RoundAccess access,
            RoundList list,
            RoundViews views,
            BallotBox ballots,
            RoundActs acts,
            SessionAccess sessions,
            ActTold told,
            ResumeRound resume,
            ItemTitles titles,
            MessageSource messages) {
        this.access = access;
        this.list = list;
        this.views = views;
        this.ballots = ballots;
        this.acts = acts;
        this.sessions = sessions;
        this.told = told;
        this.resume = resume;
        this.titles = titles;
        this.messages = messages;
    }

    @GetMapping
    String round(@PathVariable String id, Model model, Locale locale) {
        RoundView round = show(id, model);
        if (round.may("ballot")) {
            RoundView.SeatView seat = round.mySeat();
            model.addAttribute(
                    "form",
                    FormView.of(
                            ballots.form(),
                            ballots.data(seat == null ? null : seat.ballot()),
                            List.of(),
                            messages,
                            locale));
        }
        return "council/round";
    }

    /** The count and the roll again, for the open page. */
    @GetMapping("/count")
    String count(@PathVariable String id, Model model) {
        model.addAttribute("round", views.of(access.visible(Ids.of(id))));
        model.addAttribute("live", true);
        return "council/round :: count";
    }

    @PostMapping("/ballot")
    String ballot(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        UUID round = access.visible(Ids.of(id)).id();
        TypedForm typed = typed(params);
        if (typed.isEdit()) {
            return again(id, model, typed, List.of(), locale);
        }
        try {
            ballots.put(round, typed.data());
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(id, model, typed, invalid.fieldErrors(), locale);
        }
        flash.addFlashAttribute("notice", "council.round.voted");
        return "redirect:/rounds/" + round;
    }

    /** The fields again, after an answer on which others depend. */
    @PostMapping("/ballot/fields")
    String fields(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> params, Model model, Locale locale) {
        again(id, model, typed(params), List.of(), locale);
        return "form/fields :: fields(form=${form})";
    }

    @PostMapping("/adjourn")
    String adjourn(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            @RequestParam(required = false) @Nullable String until,
            RedirectAttributes flash) {
        return act(
                id,
                round -> {
                    acts.adjourn(round, SentAct.of(grounds, until));
                    return "council.round.adjourned";
                },
                flash);
    }

    @PostMapping("/close")
    String close(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        return act(
                id,
                round -> acts.close(round, SentGrounds.of(grounds)).outcome() == null
                        ? "council.round.lapsed-notice"
                        : "council.round.closed-notice",
                flash);
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        return act(
                id,
                round -> {
                    acts.reopen(round, SentGrounds.of(grounds));
                    return "council.round.reopened";
                },
                flash);
    }

    @PostMapping("/resume")
    String resume(@PathVariable String id, RedirectAttributes flash) {
        Round before = access.visible(Ids.of(id));
        resume.execute(before.id());
        return back(id, "council.round.resumed", flash);
    }

    private RoundView show(String id, Model model) {
        Round round = access.visible(Ids.of(id));
        RoundView view = views.of(round);
        model.addAttribute("live", false);
        model.addAttribute("round", view);
        model.addAttribute("title", titles.say(view.item().title()));
        model.addAttribute("seesSession", view.session() != null && sessions.sees(view.session()));
        List<RoundView> others = views.of(list.of(round));
        model.addAttribute(
                "earlier",
                others.stream()
                        .filter(other -> other.openedAt().isBefore(view.openedAt()))
                        .toList());
        model.addAttribute(
                "later",
                others.stream()
                        .filter(other -> other.openedAt().isAfter(view.openedAt()))
                        .reduce((oldest, next) -> oldest)
                        .orElse(null));
        return view;
    }

    private String again(String id, Model model, TypedForm typed, List<FieldError> errors, Locale locale) {
        show(id, model);
        model.addAttribute("form", typed.again(errors, messages, locale));
        return "council/round";
    }

    private TypedForm typed(MultiValueMap<String, String> params) {
        return TypedForm.of(ballots.form(), NOTHING, params);
    }

    private String act(String id, Function<Round, String> act, RedirectAttributes flash) {
        Round round = access.visible(Ids.of(id));
        return told.on("/rounds/" + round.id(), flash, () -> act.apply(round));
    }

    private static String back(String id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/rounds/" + id;
    }
}
