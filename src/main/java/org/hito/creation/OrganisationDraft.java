package org.hito.creation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hito.council.FirmsOfCluster;
import org.hito.council.KnownFirms;
import org.hito.identity.PersonView;
import org.hito.inbox.FormPrefill;
import org.hito.initiative.Phase;
import org.hito.initiative.TeamRole;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A first organisation from what is known: firms of the register as advisers, the team as it is. When the step is done again,
 * seats of firms that left the cluster are for others.
 */
@Component
public class OrganisationDraft {

    private static final int LONGEST_NAME = 160;

    private final FirmsOfCluster firms;
    private final FirmsToInvite toInvite;
    private final AdvisorySeats seats;
    private final Dossiers dossiers;
    private final TeamOptions team;
    private final JsonMapper json;

    OrganisationDraft(
            FirmsOfCluster firms,
            FirmsToInvite toInvite,
            AdvisorySeats seats,
            Dossiers dossiers,
            TeamOptions team,
            JsonMapper json) {
        this.firms = firms;
        this.toInvite = toInvite;
        this.seats = seats;
        this.dossiers = dossiers;
        this.team = team;
        this.json = json;
    }

    public FormPrefill of(UUID initiative) {
        ObjectNode data = json.createObjectNode();
        Optional<ObjectNode> before = dossiers.newest(initiative, Phase.STRUCTURING, "design-organisation")
                .map(it -> it.data());
        seats(
                initiative,
                before.<JsonNode>map(it -> it.path("advisorySeats")).orElseGet(json::createArrayNode),
                data.putArray("advisorySeats"));
        if (before.isEmpty()) {
            put(data, "directorName", initiative, TeamRole.DIRECTOR, PersonView::displayName);
            put(data, "professional", initiative, TeamRole.PROFESSIONAL, PersonView::username);
            put(data, "secretary", initiative, TeamRole.SECRETARY, PersonView::username);
        }
        return new FormPrefill(data, team.all());
    }

    /** Nine of them: those of before that still fit, the others for firms of the register, then for firms to invite. */
    private void seats(UUID initiative, JsonNode before, ArrayNode now) {
        KnownFirms known = firms.known(initiative);
        Set<String> taken = new HashSet<>();
        before.forEach(seat -> taken.add(known.key(seat.path("firm").asString())));
        Deque<String> free = new ArrayDeque<>();
        firms.names(initiative).stream()
                .filter(name -> name.length() > 1 && name.length() <= LONGEST_NAME)
                .filter(name -> taken.add(known.key(name)))
                .forEach(free::add);
        IntStream.rangeClosed(1, AdvisorySeats.COUNT)
                .mapToObj(toInvite::firm)
                .filter(name -> taken.add(known.key(name)))
                .forEach(free::add);
        for (int i = 0; i < AdvisorySeats.COUNT; i++) {
            JsonNode seat = before.path(i);
            if (seats.fits(known, seat.path("firm").asString(""))) {
                now.add(seat.deepCopy());
            } else {
                now.addObject()
                        .put("firm", free.remove())
                        .put("holder", toInvite.holder(i + 1))
                        .put("position", "PRESIDENT");
            }
        }
    }

    private void put(ObjectNode data, String key, UUID initiative, TeamRole role, Function<PersonView, String> value) {
        team.holder(initiative, role).ifPresent(it -> data.put(key, value.apply(it)));
    }
}
