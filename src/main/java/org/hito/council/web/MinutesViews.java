package org.hito.council.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hito.council.minutes.Minutes;
import org.hito.council.minutes.MinutesList;
import org.hito.council.minutes.MinutesPaper;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.platform.CommunityCalendar;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Minutes as their readers see them, with names. */
@Component
class MinutesViews {

    private final MinutesList list;
    private final MinutesPaper paper;
    private final People people;
    private final CommunityCalendar calendar;

    MinutesViews(MinutesList list, MinutesPaper paper, People people, CommunityCalendar calendar) {
        this.list = list;
        this.paper = paper;
        this.people = people;
        this.calendar = calendar;
    }

    MinutesView of(Minutes it) {
        Set<UUID> ids = new HashSet<>();
        it.signatures().forEach(signature -> ids.add(signature.person()));
        if (it.approval() != null) {
            ids.add(it.approval().by());
        }
        return view(it, people.all(ids));
    }

    List<MinutesView.LineView> lines(Collection<Minutes> rows) {
        return rows.stream()
                .map(it -> new MinutesView.LineView(
                        it.id(),
                        new RoundView.Named(it.body(), it.spanish().body()),
                        it.number(),
                        it.in(language()).title(),
                        it.session(),
                        it.status(),
                        calendar.at(it.about()),
                        it.corrects(),
                        it.correctedBy(),
                        list.acts(it)))
                .toList();
    }

    static String language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "es";
    }

    private MinutesView view(Minutes it, Map<UUID, PersonView> names) {
        Minutes.Approval approval = it.approval();
        return new MinutesView(
                it.id(),
                new RoundView.Named(it.body(), it.spanish().body()),
                it.number(),
                it.session(),
                it.status(),
                calendar.at(it.about()),
                it.in(language()),
                it.corrects(),
                it.correctedBy(),
                it.digest(),
                paper.entryHash(it),
                it.checkpoint(),
                calendar.at(it.draftedAt()),
                approval == null
                        ? null
                        : new MinutesView.ApprovalView(
                                username(names, approval.by()), name(names, approval.by()), calendar.at(approval.at())),
                it.signatures().stream()
                        .map(signature -> new MinutesView.SignatureView(
                                signature.as(),
                                username(names, signature.person()),
                                name(names, signature.person()),
                                signature.statement(),
                                calendar.at(signature.at())))
                        .toList(),
                list.acts(it));
    }

    private static String username(Map<UUID, PersonView> names, UUID person) {
        PersonView view = names.get(person);
        return view == null ? "" : view.username();
    }

    private static String name(Map<UUID, PersonView> names, UUID person) {
        PersonView view = names.get(person);
        return view == null ? "" : view.displayName();
    }
}
