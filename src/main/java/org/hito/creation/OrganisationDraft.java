package org.hito.creation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.identity.PersonView;
import org.hito.inbox.FormPrefill;
import org.hito.initiative.Phase;
import org.hito.initiative.TeamRole;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A first organisation from what is known: firms of the register as advisers, the team as it is. */
@Component
public class OrganisationDraft {

    private final ActorRegister register;
    private final Dossiers dossiers;
    private final TeamOptions team;
    private final MessageSource messages;
    private final JsonMapper json;

    OrganisationDraft(
            ActorRegister register, Dossiers dossiers, TeamOptions team, MessageSource messages, JsonMapper json) {
        this.register = register;
        this.dossiers = dossiers;
        this.team = team;
        this.messages = messages;
        this.json = json;
    }

    public FormPrefill of(UUID initiative) {
        ObjectNode data = json.createObjectNode();
        if (dossiers.newest(initiative, Phase.STRUCTURING, "design-organisation")
                .isEmpty()) {
            seats(initiative, data.putArray("advisorySeats"));
            put(data, "directorName", initiative, TeamRole.DIRECTOR, PersonView::displayName);
            put(data, "professional", initiative, TeamRole.PROFESSIONAL, PersonView::username);
            put(data, "secretary", initiative, TeamRole.SECRETARY, PersonView::username);
        }
        return new FormPrefill(data, team.all());
    }

    private void seats(UUID initiative, ArrayNode seats) {
        Stream<String> firms = register.of(initiative).stream()
                .filter(it -> it.actor().kind() == ActorKind.FIRM)
                .map(it -> it.actor().name());
        Stream<String> toInvite =
                IntStream.rangeClosed(1, AdvisorySeats.COUNT).mapToObj(n -> text("firm-to-invite", n));
        List<String> nine =
                Stream.concat(firms, toInvite).limit(AdvisorySeats.COUNT).toList();
        for (int i = 0; i < nine.size(); i++) {
            seats.addObject()
                    .put("firm", nine.get(i))
                    .put("holder", text("holder-to-name", i + 1))
                    .put("position", "PRESIDENT");
        }
    }

    private void put(
            ObjectNode data,
            String key,
            UUID initiative,
            TeamRole role,
            java.util.function.Function<PersonView, String> value) {
        team.holder(initiative, role).ifPresent(it -> data.put(key, value.apply(it)));
    }

    private String text(String key, int number) {
        return messages.getMessage(
                "creation.organisation." + key, new Object[] {number}, LocaleContextHolder.getLocale());
    }
}
