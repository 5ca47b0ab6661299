package org.hito.council.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.AdviserFirms;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.BodyKind;
import org.hito.council.CouncilRule;
import org.hito.council.ReachableRule;
import org.hito.council.Reason;
import org.hito.council.RulePack;
import org.hito.council.RuleVersion;
import org.hito.council.RuleVersions;
import org.hito.council.Seat;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Bodies in the reader's language; anybody who is signed in may know who sits where and by which rules. */
@Component
class BodyViews {

    private final Bodies bodies;
    private final RuleVersions versions;
    private final AdviserFirms adviserFirms;
    private final People people;
    private final MessageSource texts;
    private final CommunityCalendar calendar;

    BodyViews(
            Bodies bodies,
            RuleVersions versions,
            AdviserFirms adviserFirms,
            People people,
            MessageSource texts,
            CommunityCalendar calendar) {
        this.bodies = bodies;
        this.versions = versions;
        this.adviserFirms = adviserFirms;
        this.people = people;
        this.texts = texts;
        this.calendar = calendar;
    }

    BodyView of(Body body) {
        List<Seat> seats = bodies.seats(body.id());
        Map<UUID, PersonView> known = people.all(seats.stream()
                .flatMap(seat -> Stream.of(
                        seat.holder(),
                        seat.substitute() == null ? null : seat.substitute().person()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        AdviserFirms.Found found = adviserFirms.found(body, seats);
        return new BodyView(
                body.id(),
                body.kind(),
                body.name(),
                seats.stream().map(seat -> seat(seat, known, found)).toList(),
                inWords(body.rule()),
                sentences(body.rule()),
                told(ReachableRule.beyond(body, seats)),
                body.rule(),
                body.ruleVersion(),
                body.initiative(),
                body.demo());
    }

    /** Firms that an advisory council has no seat for yet; null for every other body. */
    @Nullable
    List<String> freeFirms(Body body) {
        return body.kind() != BodyKind.ADVISORY_COUNCIL || body.initiative() == null
                ? null
                : adviserFirms.free(body, bodies.seats(body.id()));
    }

    /** Newest first. */
    List<BodyView.RuleView> rules(UUID body) {
        int inForce = bodies.get(body).ruleVersion();
        List<RuleVersion> all = versions.of(body);
        Map<UUID, PersonView> makers = people.all(
                all.stream().map(RuleVersion::madeBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .map(version -> {
                    PersonView maker = version.madeBy() == null ? null : makers.get(version.madeBy());
                    return new BodyView.RuleView(
                            version.version(),
                            version.from(),
                            state(version, inForce, all),
                            inWords(version.rule()),
                            version.rule(),
                            maker == null ? null : maker.username(),
                            calendar.at(version.madeAt()));
                })
                .toList();
    }

    private String state(RuleVersion version, int inForce, List<RuleVersion> all) {
        if (version.version() == inForce) {
            return "IN_FORCE";
        }
        boolean overridden = all.stream().anyMatch(later -> overrides(later, version));
        return overridden ? "OVERRIDDEN" : version.from().isAfter(calendar.today()) ? "PLANNED" : "PAST";
    }

    /** Made before the day of the other came, and holding by then, so that the other never did. */
    private boolean overrides(RuleVersion later, RuleVersion version) {
        return later.version() > version.version()
                && !later.from().isAfter(version.from())
                && calendar.dayOf(later.madeAt()).isBefore(version.from());
    }

    List<BodyView.PackView> packs() {
        return Arrays.stream(RulePack.values())
                .map(pack ->
                        new BodyView.PackView(pack.id(), inWords(pack.rule()), sentences(pack.rule()), pack.rule()))
                .toList();
    }

    private String inWords(CouncilRule rule) {
        return String.join(" ", sentences(rule));
    }

    private List<String> sentences(CouncilRule rule) {
        return told(rule.inWords());
    }

    private List<String> told(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.in(texts, LocaleContextHolder.getLocale()))
                .toList();
    }

    private static BodyView.SeatView seat(Seat seat, Map<UUID, PersonView> known, AdviserFirms.Found found) {
        PersonView holder = seat.holder() == null ? null : known.get(seat.holder());
        return new BodyView.SeatView(
                seat.id(),
                seat.position(),
                seat.institution(),
                seat.sector(),
                holder == null ? null : holder.username(),
                holder == null ? null : holder.displayName(),
                seat.since(),
                substitute(seat, known),
                seat.post(),
                found.strangers().contains(seat.id()),
                found.twice().contains(seat.id()));
    }

    private static BodyView.@Nullable SubstituteView substitute(Seat seat, Map<UUID, PersonView> known) {
        Seat.Substitute substitute = seat.substitute();
        PersonView person = substitute == null ? null : known.get(substitute.person());
        return substitute == null || person == null
                ? null
                : new BodyView.SubstituteView(
                        person.username(), person.displayName(), substitute.since(), substitute.until());
    }
}
