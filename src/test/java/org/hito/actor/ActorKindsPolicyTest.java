package org.hito.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hito.council.Reason;
import org.junit.jupiter.api.Test;

/** Firms, public bodies, academia and support institutions belong to an initiative (Q2). */
class ActorKindsPolicyTest {

    @Test
    void one_of_each_of_the_four_kinds_is_enough() {
        var verdict = check(ActorKind.FIRM, ActorKind.PUBLIC_LOCAL, ActorKind.ACADEMIA, ActorKind.SUPPORT_MIXED);
        assertThat(verdict.met()).isTrue();
        assertThat(verdict.reasons()).isEmpty();
    }

    @Test
    void each_missing_kind_is_named_with_its_reason() {
        var verdict = check(ActorKind.FIRM, ActorKind.FIRM, ActorKind.MEDIA, ActorKind.FINANCE);
        assertThat(verdict.met()).isFalse();
        assertThat(verdict.missing()).containsExactly(KindGroup.PUBLIC, KindGroup.ACADEMIA, KindGroup.SUPPORT);
        assertThat(verdict.reasons())
                .extracting(Reason::key)
                .containsExactly(
                        "actor.kinds.missing.PUBLIC", "actor.kinds.missing.ACADEMIA", "actor.kinds.missing.SUPPORT");
    }

    @Test
    void an_organisation_of_unknown_kind_counts_for_none() {
        assertThat(ActorKindsPolicy.check(List.of(actor(null))).missing()).isEqualTo(KindGroup.REQUIRED);
    }

    @Test
    void spellings_of_a_name_are_one_organisation() {
        assertThat(ClusterActor.normalised("  Cámara de Comercio, de Medellín "))
                .isEqualTo(ClusterActor.normalised("camara de comercio de MEDELLIN"));
        assertThat(ClusterActor.normalised("Café 21")).isNotEqualTo(ClusterActor.normalised("Café 12"));
    }

    private static ActorKindsPolicy.Verdict check(ActorKind... kinds) {
        return ActorKindsPolicy.check(
                Arrays.stream(kinds).map(ActorKindsPolicyTest::actor).toList());
    }

    private static ClusterActor actor(ActorKind kind) {
        return ClusterActor.first(UUID.randomUUID(), ActorFacts.named("Organización", kind));
    }
}
