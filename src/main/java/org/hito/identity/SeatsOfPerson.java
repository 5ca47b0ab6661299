package org.hito.identity;

import java.util.List;
import java.util.UUID;

/** Seats of bodies that a person holds today; implemented by the module that owns bodies. */
public interface SeatsOfPerson {

    /**
     * @param position e.g. {@code CHAIR}, {@code MEMBER}; {@code SUBSTITUTE} of whoever votes for a holder and chairs nothing
     * @param kind kind of body, e.g. {@code PROMOTER_COUNCIL}
     */
    record HeldSeat(UUID seat, UUID body, String bodyName, String kind, String position) {}

    List<HeldSeat> seatsOf(UUID person);
}
