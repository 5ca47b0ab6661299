package org.hito.council.decision.web;

import java.util.UUID;
import org.hito.council.Position;

/**
 * How a member took part. Called is cast, represented, recused and missed together.
 *
 * @param person user name
 * @param institution of the seat, as it was called last
 * @param seated holds the seat today
 * @param cast own ballots that counted, abstentions included
 * @param abstained how many of these abstained
 * @param represented ballots of a substitute for this person
 * @param missed no ballot
 * @param settled how many of the missed closed early, because no ballot could have changed them
 */
public record MemberView(
        String person,
        String name,
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
