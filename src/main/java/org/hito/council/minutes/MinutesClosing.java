package org.hito.council.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.minutes.MinutesText.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the text of minutes, in one language.
 *
 * @param standing how they stand, in a sentence
 * @param signatures one for each part that signs, given or awaited
 * @param proofs digests and numbers by which anybody can check that nothing was changed
 */
public record MinutesClosing(String standing, List<Signed> signatures, List<Fact> proofs) {

    public MinutesClosing {
        signatures = List.copyOf(signatures);
        proofs = List.copyOf(proofs);
    }

    /**
     * @param as Chair, Secretary
     * @param note what was declared and when, or that it is awaited
     */
    public record Signed(String as, String name, String note, boolean given) {}

    static MinutesClosing of(Minutes minutes, @Nullable String entryHash, @Nullable String checkpoint, Wording words) {
        List<Fact> proofs = new ArrayList<>();
        proofs.add(new Fact(words.say("proof.digest"), minutes.digest()));
        proofs.add(new Fact(words.say("proof.entry"), entryHash == null ? words.say("proof.none") : entryHash));
        proofs.add(new Fact(words.say("proof.checkpoint"), checkpoint == null ? words.say("proof.later") : checkpoint));
        return new MinutesClosing(
                standing(minutes, words),
                List.of(signed(minutes, SignsAs.CHAIR, words), signed(minutes, SignsAs.SECRETARY, words)),
                proofs);
    }

    private static String standing(Minutes minutes, Wording words) {
        Minutes.Approval approval = minutes.approval();
        if (approval == null) {
            return words.say("standing.draft");
        }
        String approved = words.say("standing.approved", words.name(approval.by()), words.moment(approval.at()));
        boolean signed = minutes.signatures().size() == SignsAs.values().length;
        return approved + " "
                + (signed ? words.say("standing.signed") : words.say("standing.unsigned", missing(minutes, words)));
    }

    private static String missing(Minutes minutes, Wording words) {
        return Stream.of(SignsAs.values())
                .map(as -> signed(minutes, as, words))
                .filter(it -> !it.given())
                .map(Signed::name)
                .collect(Collectors.joining(", "));
    }

    private static Signed signed(Minutes minutes, SignsAs as, Wording words) {
        return minutes.signature(as)
                .map(it -> new Signed(
                        words.constant(as),
                        words.name(it.person()),
                        words.say("signed", Wording.line(it.statement()), words.moment(it.at())),
                        true))
                .orElseGet(() -> new Signed(
                        words.constant(as),
                        words.name(as == SignsAs.CHAIR ? minutes.chair() : minutes.secretary()),
                        words.say("unsigned"),
                        false));
    }
}
