package org.hito.council.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    MinutesView of(Minutes minutes) {
        return of(List.of(minutes)).get(0);
    }

    List<MinutesView> of(Collection<Minutes> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(it -> Stream.concat(
                        it.signatures().stream().map(Minutes.Signature::person),
                        Stream.ofNullable(it.approval()).map(Minutes.Approval::by))
                .forEach(ids::add));
        Map<UUID, PersonView> names = people.all(ids);
        return rows.stream().map(it -> view(it, names)).toList();
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
