package org.hito.actor.merge;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hito.actor.ActorKind;
import org.hito.actor.Organisation;
import org.jspecify.annotations.Nullable;

/** What is known of an organisation, each to be taken from one of two. */
public enum MergeField {
    NAME("name", Organisation::name),
    TAX_ID("taxId", Organisation::taxId),
    KIND("kind", Organisation::kind),
    SIZE("size", Organisation::size),
    CHAIN_LINKS("chainLinks", it -> it.chainLinks().isEmpty() ? null : it.chainLinks()),
    ANCHOR("anchor", it -> it.anchor() ? true : null),
    CONSTITUTED("constituted", Organisation::constituted),
    MUNICIPALITY("municipality", Organisation::municipality);

    private final String key;
    private final Function<Organisation, @Nullable Object> value;

    MergeField(String key, Function<Organisation, @Nullable Object> value) {
        this.key = key;
        this.value = value;
    }

    /** As the form {@code register-actor} calls it. */
    public String key() {
        return key;
    }

    /** Null for what is not known. */
    public @Nullable Object of(Organisation organisation) {
        return value.apply(organisation);
    }

    /** Is there something to choose? */
    public boolean differs(Organisation one, Organisation other) {
        return !Objects.equals(of(one), of(other));
    }

    /** The survivor with what is taken from the other one; what only the other one knows is taken anyway. */
    static Organisation merged(Organisation survivor, Organisation other, Set<MergeField> taken) {
        Function<MergeField, Organisation> from =
                field -> taken.contains(field) || field.of(survivor) == null ? other : survivor;
        ActorKind kind = from.apply(KIND).kind();
        boolean firm = kind == ActorKind.FIRM;
        return new Organisation(
                survivor.id(),
                from.apply(NAME).name(),
                from.apply(TAX_ID).taxId(),
                kind,
                firm ? from.apply(SIZE).size() : null,
                firm ? from.apply(CHAIN_LINKS).chainLinks() : java.util.List.of(),
                firm && from.apply(ANCHOR).anchor(),
                from.apply(CONSTITUTED).constituted(),
                from.apply(MUNICIPALITY).municipality());
    }
}
