package org.hito.actor.enrolment.web;

import java.util.Locale;
import java.util.UUID;
import org.hito.actor.enrolment.Eligibility;
import org.hito.actor.enrolment.Enrolment;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Enrolments in the reader's language, with the names that the reader may know. */
@Component
public class EnrolmentViews {

    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final People people;
    private final CommunityCalendar calendar;
    private final MessageSource texts;

    EnrolmentViews(
            Initiatives initiatives,
            InitiativeAccess access,
            People people,
            CommunityCalendar calendar,
            MessageSource texts) {
        this.initiatives = initiatives;
        this.access = access;
        this.people = people;
        this.calendar = calendar;
        this.texts = texts;
    }

    public EnrolmentView of(Enrolment it) {
        Locale locale = LocaleContextHolder.getLocale();
        Initiative initiative = initiatives.get(it.initiative());
        return new EnrolmentView(
                it.id(),
                new EnrolmentView.Named(initiative.id(), initiative.name()),
                new EnrolmentView.Named(it.organisation(), it.firm()),
                it.chainLink(),
                it.why(),
                name(it.requestedBy()),
                calendar.at(it.requestedAt()),
                it.status(),
                it.reasons().stream()
                        .map(code -> new EnrolmentView.ReasonView(
                                code, Eligibility.reason(code).in(texts, locale)))
                        .toList(),
                it.decisionTable(),
                named(it.primaryInitiative()),
                it.fit(),
                it.decidedBy() == null ? null : name(it.decidedBy()),
                it.decidedAt() == null ? null : calendar.at(it.decidedAt()),
                it.grounds());
    }

    /** An initiative by its name, if the reader sees it. */
    public EnrolmentView.@Nullable Named named(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Initiative initiative = initiatives.get(id);
        return access.seesMoreThanName(initiative) ? new EnrolmentView.Named(id, initiative.name()) : null;
    }

    private String name(UUID person) {
        return people.find(person).map(PersonView::displayName).orElse("");
    }
}
