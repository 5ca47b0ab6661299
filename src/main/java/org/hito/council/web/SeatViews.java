package org.hito.council.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Ballot;
import org.hito.council.RecusalClaim;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.identity.PersonView;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;

/** The seats of one round as one reader may see them. */
final class SeatViews {

    private final Round round;
    private final Map<UUID, PersonView> people;
    private final UUID reader;
    private final CommunityCalendar calendar;

    SeatViews(Round round, Map<UUID, PersonView> people, UUID reader, CommunityCalendar calendar) {
        this.round = round;
        this.people = people;
        this.reader = reader;
        this.calendar = calendar;
    }

    List<RoundView.SeatView> all() {
        return round.roll().stream().map(this::seat).toList();
    }

    private RoundView.SeatView seat(RollSeat seat) {
        PersonView holder = person(seat.holder());
        PersonView substitute = person(seat.substitute());
        Ballot ballot = seat.counted();
        return new RoundView.SeatView(
                seat.seat(),
                seat.position(),
                seat.institution(),
                seat.sector(),
                holder == null ? null : holder.username(),
                holder == null ? null : holder.displayName(),
                seat.isOf(reader),
                seat.interested(),
                seat.recused(),
                seat.recusal() == null ? null : seat.recusal().kind(),
                seat.voted(),
                ballot == null || !(round.ballotsAreShown() || seat.isOf(reader)) ? null : ballot(seat, ballot),
                substitute == null ? null : substitute.username(),
                substitute == null ? null : substitute.displayName(),
                seat.attending(),
                seat.claims().stream().map(claim -> claim(seat, claim)).toList());
    }

    private RoundView.BallotView ballot(RollSeat seat, Ballot ballot) {
        return new RoundView.BallotView(
                ballot.vote(),
                ballot.grounds(),
                ballot.conditions(),
                at(ballot.castAt()),
                ballot.changedAt() == null ? null : at(ballot.changedAt()),
                seat.votedBySubstitute() ? name(ballot.person()) : null);
    }

    private RoundView.ClaimView claim(RollSeat seat, RecusalClaim claim) {
        RecusalClaim.Ruling ruling = claim.ruling();
        return new RoundView.ClaimView(
                claim.id(),
                name(claim.claimedBy()),
                claim.grounds(),
                at(claim.at()),
                ruling == null ? null : ruling.upheld(),
                ruling == null ? null : name(ruling.by()),
                ruling == null ? null : ruling.reasons(),
                round.open()
                        && claim.open()
                        && round.rulerOn(seat, claim).filter(reader::equals).isPresent());
    }

    private @Nullable PersonView person(@Nullable UUID id) {
        return id == null ? null : people.get(id);
    }

    private String name(UUID id) {
        PersonView person = people.get(id);
        return person == null ? "" : person.displayName();
    }

    private OffsetDateTime at(Instant moment) {
        return calendar.at(moment);
    }
}
