package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.ContributionStatus;
import org.hito.project.ProjectSummary.Money;
import org.jspecify.annotations.Nullable;

/**
 * A project as its readers see it, in words of their language.
 *
 * @param initiative its id
 * @param director display name of whoever decides at its gates
 * @param directorUsername the same as it signs in
 * @param objective what it is to reach, once it is formulated
 * @param findings of the screening
 * @param lessons once its results are reported
 * @param unmet what must be there and is not, at the gate where it stands or stood last
 * @param score 0 to 100, or null before the first gate was reached
 * @param frozen no money leaves, although it was released
 * @param frozenBy HELD, KILLED, CLOSED or STOPPED (a condition of its approval lapsed); null while money moves
 * @param stops conditions of its approval that lapsed and stop its money
 * @param contributions those that stand now
 * @param again whether a gate has sent it back to this stage
 */
public record ProjectView(
        UUID id,
        String reference,
        String name,
        UUID initiative,
        String initiativeName,
        ProjectKind kind,
        ProjectStage stage,
        Gate gate,
        ProjectStatus status,
        Money budget,
        boolean macro,
        boolean frozen,
        @Nullable String frozenBy,
        List<Stop> stops,
        boolean again,
        @Nullable LocalDate heldUntil,
        String director,
        String directorUsername,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant endedAt,
        @Nullable Group group,
        String summary,
        String targetPublic,
        Intervention intervention,
        String bottleneck,
        @Nullable String objective,
        @Nullable String findings,
        @Nullable String lessons,
        List<String> unmet,
        @Nullable Integer score,
        List<Criterion> criteria,
        List<Flag> flags,
        List<BudgetPart> parts,
        List<ExpectedResult> results,
        List<Deliverable> deliverables,
        List<Partner> partners,
        List<Given> contributions,
        List<Decision> decisions) {

    /** @param members display names */
    public record Group(UUID id, String theme, List<String> members) {}

    /** @param points of the weight that the rating is worth */
    public record Criterion(String criterion, String rating, int weight, int points) {}

    /** What is promised to it now, and how far it came. */
    public record Given(
            UUID id,
            String contributor,
            @Nullable ActorKind kind,
            PromisedContribution.Form form,
            BigDecimal amount,
            String currency,
            String description,
            ContributionStatus status,
            BigDecimal received,
            BigDecimal spent) {

        static Given of(Contribution it) {
            return new Given(
                    it.id(),
                    it.contributor(),
                    it.contributorKind(),
                    it.cash() ? PromisedContribution.Form.CASH : PromisedContribution.Form.IN_KIND,
                    it.amount(),
                    it.currency(),
                    it.purpose(),
                    it.status(),
                    it.received(),
                    it.spent());
        }
    }

    public record Flag(String rule, String flag, @Nullable String answer) {}

    /** @param by display name of the director, or null where a council decided */
    public record Decision(
            Gate gate,
            GateOutcome decision,
            String grounds,
            @Nullable LocalDate until,
            @Nullable String by,
            @Nullable UUID item,
            BigDecimal released,
            Instant at) {}
}
