package org.hito.council.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Seat;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Bodies in the reader's language; anybody who is signed in may know who sits where. */
@Component
class BodyViews {

    private final Bodies bodies;
    private final People people;
    private final MessageSource texts;

    BodyViews(Bodies bodies, People people, MessageSource texts) {
        this.bodies = bodies;
        this.people = people;
        this.texts = texts;
    }

    BodyView of(Body body) {
        List<Seat> seats = bodies.seats(body.id());
        Map<UUID, PersonView> holders = people.all(
                seats.stream().map(Seat::holder).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new BodyView(
                body.id(),
                body.kind(),
                body.name(),
                seats.stream()
                        .map(seat -> seat(seat, seat.holder() == null ? null : holders.get(seat.holder())))
                        .toList(),
                body.rule().inWords().stream()
                        .map(reason -> reason.in(texts, LocaleContextHolder.getLocale()))
                        .collect(Collectors.joining(" ")),
                body.rule(),
                body.demo());
    }

    private static BodyView.SeatView seat(Seat seat, @Nullable PersonView holder) {
        return new BodyView.SeatView(
                seat.id(),
                seat.position(),
                seat.institution(),
                seat.sector(),
                holder == null ? null : holder.username(),
                holder == null ? null : holder.displayName(),
                seat.since());
    }
}
