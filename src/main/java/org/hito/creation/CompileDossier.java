package org.hito.creation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.actor.ClusterActor;
import org.hito.actor.RegisteredActor;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.council.ItemKind;
import org.hito.council.OpenItem;
import org.hito.council.Paper;
import org.hito.council.Question;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.hito.platform.CanonicalJson;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Submits a milestone: the dossier is frozen with its hash, and the deciding body is asked. */
@Component
public class CompileDossier {

    private final Initiatives initiatives;
    private final DossierContent content;
    private final FrozenDossiers frozen;
    private final ItemText itemText;
    private final ActorRegister register;
    private final OpenItem openItem;
    private final Trail trail;
    private final Clock clock;

    CompileDossier(
            Initiatives initiatives,
            DossierContent content,
            FrozenDossiers frozen,
            ItemText itemText,
            ActorRegister register,
            OpenItem openItem,
            Trail trail,
            Clock clock) {
        this.initiatives = initiatives;
        this.content = content;
        this.frozen = frozen;
        this.itemText = itemText;
        this.register = register;
        this.openItem = openItem;
        this.trail = trail;
        this.clock = clock;
    }

    /** The item that the council now has before it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID execute(UUID id, Phase phase) {
        Initiative initiative = initiatives.change(id, it -> {
            it.submit(phase);
            return it;
        });
        return submitted(initiative, phase, null, null);
    }

    /**
     * The item that the council now has before it because a condition of its approval lapsed.
     *
     * @param approved the item whose approval stands until then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID again(Reopening reopening, UUID approved) {
        Initiative initiative = initiatives.change(reopening.initiative(), it -> {
            it.reopen(reopening.phase());
            return it;
        });
        return submitted(initiative, reopening.phase(), reopening, approved);
    }

    private UUID submitted(
            Initiative initiative, Phase phase, @Nullable Reopening reopening, @Nullable UUID supersedes) {
        UUID id = initiative.id();
        int round = initiative.milestone(phase).round();
        ObjectNode compiled = content.of(initiative, phase, round);
        String canonical = CanonicalJson.of(compiled);
        String sha256 = CanonicalJson.sha256(canonical);
        String text = itemText.of(compiled);
        if (reopening != null) {
            text = itemText.reopened(reopening) + "\n" + text;
        }
        UUID item = openItem.execute(question(initiative, phase, round, sha256, text, supersedes));
        frozen.freeze(new FrozenDossier(
                UUID.randomUUID(),
                id,
                phase,
                round,
                item,
                canonical,
                sha256,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        trail.record(TrailEntry.of(Stream.initiative(id), "initiative.milestone-submitted")
                .with("milestone", phase.milestone())
                .with("phase", phase.name())
                .with("round", round)
                .with("item", item.toString())
                .with("sha256", sha256));
        return item;
    }

    private Question question(
            Initiative initiative, Phase phase, int round, String sha256, String text, @Nullable UUID supersedes) {
        if (initiative.body() == null) {
            throw new StateMoved("problem.no-deciding-body");
        }
        String href = "/initiatives/%s/dossier?phase=%s&round=%d".formatted(initiative.id(), phase, round);
        return new Question(
                initiative.body(),
                ItemKind.MILESTONE,
                initiative.id(),
                phase,
                round,
                itemText.title(initiative, phase),
                text,
                List.of(new Paper(itemText.paper(phase, round), href, sha256)),
                firms(initiative.id()),
                initiative.director(),
                supersedes);
    }

    /** Firms of the cluster benefit from every milestone, so a seat of one of them is proposed for recusal. */
    private List<String> firms(UUID initiative) {
        return register.of(initiative).stream()
                .map(RegisteredActor::actor)
                .filter(actor -> actor.kind() == ActorKind.FIRM)
                .map(ClusterActor::name)
                .toList();
    }
}
