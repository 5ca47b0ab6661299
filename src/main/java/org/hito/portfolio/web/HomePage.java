package org.hito.portfolio.web;

import java.util.List;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeFrames;
import org.hito.initiative.InitiativeList;
import org.hito.portfolio.StartPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what waits for me, what is late, what is going on. */
@Controller
class HomePage {

    private static final String BALLOT = "vote-on-milestone";

    private final StartPage start;
    private final InitiativeFrames frames;

    HomePage(StartPage start, InitiativeFrames frames) {
        this.start = start;
        this.frames = frames;
    }

    @GetMapping("/")
    String home(Model model) {
        StartPage.Desk desk = start.desk();
        model.addAttribute("desk", desk);
        model.addAttribute("directs", desk.person().has(Role.DIRECTOR));
        model.addAttribute("administers", desk.person().has(Role.ADMINISTRATOR));
        model.addAttribute("mine", lines(desk.mine()));
        model.addAttribute("before", lines(desk.before()));
        // a ballot stands among the open rounds
        model.addAttribute(
                "tasks",
                desk.tasks().items().stream()
                        .filter(it -> desk.votes() == null || !it.definition().equals(BALLOT))
                        .toList());
        model.addAttribute("late", desk.mine().stream().filter(it -> it.late()).count());
        if (desk.audit() != null) {
            model.addAttribute(
                    "entries",
                    desk.audit().entries().stream()
                            .map(it -> HistoryLine.of(
                                    it,
                                    AuditPages.path(
                                            it.entry().stream(), it.entry().seq())))
                            .toList());
        }
        return "portfolio/home";
    }

    private List<InitiativesPage.Line> lines(List<InitiativeList.Row> rows) {
        return rows.stream()
                .map(it -> new InitiativesPage.Line(it, frames.line(it)))
                .toList();
    }
}
