package org.hito.actor;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hito.council.Reason;

/** An initiative brings firms, public bodies, academia and support institutions together (Q2). Nothing stops without. */
public final class ActorKindsPolicy {

    /**
     * @param missing groups that nobody in the register belongs to
     * @param reasons a sentence for each
     */
    public record Verdict(List<KindGroup> missing, List<Reason> reasons) {
        public boolean met() {
            return missing.isEmpty();
        }
    }

    private ActorKindsPolicy() {}

    public static Verdict check(Collection<ClusterActor> actors) {
        Set<KindGroup> present = actors.stream()
                .map(ClusterActor::kind)
                .filter(Objects::nonNull)
                .map(ActorKind::group)
                .collect(Collectors.toSet());
        List<KindGroup> missing = KindGroup.REQUIRED.stream()
                .filter(group -> !present.contains(group))
                .toList();
        return new Verdict(
                missing,
                missing.stream()
                        .map(group -> new Reason("actor.kinds.missing." + group, List.of()))
                        .toList());
    }
}
