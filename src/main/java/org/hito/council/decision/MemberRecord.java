package org.hito.council.decision;

import java.util.UUID;
import org.hito.council.Position;

/**
 * How somebody took part in the rounds of a body to which that person was called; rounds that are open, adjourned or
 * withdrawn do not count. Called is cast, represented, recused and missed together.
 *
 * @param institution of the seat, as it was called last
 * @param cast own ballots that counted, abstentions included
 * @param abstained how many of these abstained
 * @param represented ballots of a substitute for this person
 * @param recused a conflict of interest, or an item of one's own
 * @param missed no ballot
 * @param settled how many of the missed closed early, because no ballot could have changed them
 */
public record MemberRecord(
        UUID person,
        UUID seat,
        Position position,
        String institution,
        boolean seated,
        int called,
        int cast,
        int abstained,
        int represented,
        int recused,
        int missed,
        int settled) {}
