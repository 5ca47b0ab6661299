package org.hito.identity.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hito.identity.SeatsOfPerson.HeldSeat;

/** Roles that follow from seats: a chair is a member too. */
final class SpokenRoles {

    private SpokenRoles() {}

    static Set<String> of(Collection<HeldSeat> seats) {
        Set<String> roles = new LinkedHashSet<>();
        for (HeldSeat seat : seats) {
            if (seat.kind().equals("ADVISORY_COUNCIL")) {
                roles.add("ADVISOR");
            } else {
                roles.add("COUNCIL_MEMBER");
                if (seat.position().equals("CHAIR")) {
                    roles.add("CHAIR");
                }
            }
        }
        return roles;
    }
}
