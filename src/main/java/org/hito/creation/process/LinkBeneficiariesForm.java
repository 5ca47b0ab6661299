package org.hito.creation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hito.actor.ActorKind;
import org.hito.actor.ChainLink;
import org.hito.actor.FirmSize;
import org.jspecify.annotations.Nullable;

/** Firms and further actors that join. */
public record LinkBeneficiariesForm(
        List<Firm> beneficiaries,
        @Nullable List<Joined> actors,
        BigDecimal firmGoal,
        BigDecimal actorGoal,
        String approach,
        @Nullable List<String> evidence) {

    record Firm(
            String name,
            String municipality,
            ChainLink chainLink,
            FirmSize size,
            String mode,
            String need,
            @Nullable Boolean constituted,
            @Nullable Boolean otherInitiative,
            @Nullable String primaryIdentity) {}

    record Joined(
            String name, ActorKind kind, LocalDate joinedOn, @Nullable String municipality, String contribution) {}
}
