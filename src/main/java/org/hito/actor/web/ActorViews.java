package org.hito.actor.web;

import java.util.List;
import java.util.UUID;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.enrolment.Enrolments;
import org.hito.actor.enrolment.web.EnrolmentViews;
import org.hito.initiative.Initiative;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organisations as programs are told of them. */
@Component
class ActorViews {

    private final Organisations organisations;
    private final GivenAndReceived givenAndReceived;
    private final Enrolments enrolments;
    private final EnrolmentViews enrolmentViews;

    ActorViews(
            Organisations organisations,
            GivenAndReceived givenAndReceived,
            Enrolments enrolments,
            EnrolmentViews enrolmentViews) {
        this.organisations = organisations;
        this.givenAndReceived = givenAndReceived;
        this.enrolments = enrolments;
        this.enrolmentViews = enrolmentViews;
    }

    /** One of a list. */
    static ActorJson listed(Organisation it) {
        return json(it, null, null, null, null, null);
    }

    ActorJson whole(Organisation it) {
        List<Initiative> initiatives = organisations.initiatives(it);
        var primary = enrolmentViews.named(enrolments.identity(it.id()).orElse(null));
        return json(
                it,
                initiatives.stream().map(ActorViews::named).toList(),
                givenAndReceived.committed(it.id(), initiatives).stream()
                        .map(told -> new ActorJson.Committed(named(told.initiative()), told.commitment()))
                        .toList(),
                primary == null ? null : new ActorJson.Named(primary.id(), primary.name()),
                organisations.similar(it).stream()
                        .map(found -> new ActorJson.Named(found.id(), found.name()))
                        .toList(),
                organisations.mergedInto(it.id()).orElse(null));
    }

    private static ActorJson json(
            Organisation it,
            @Nullable List<ActorJson.Named> initiatives,
            @Nullable List<ActorJson.Committed> commitments,
            ActorJson.@Nullable Named primary,
            @Nullable List<ActorJson.Named> similar,
            @Nullable UUID mergedInto) {
        return new ActorJson(
                it.id(),
                it.name(),
                it.taxId() == null ? null : it.taxId().toString(),
                it.kind(),
                it.size(),
                it.chainLinks(),
                it.anchor(),
                it.constituted(),
                it.municipality(),
                initiatives,
                commitments,
                primary,
                similar,
                mergedInto);
    }

    private static ActorJson.Named named(Initiative it) {
        return new ActorJson.Named(it.id(), it.name());
    }
}
