package org.hito.council.minutes;

import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the trail keeps of minutes, in the stream of their body. */
@Component
class MinutesTrail {

    static final String DRAFTED = "council.minutes-drafted";

    private final Trail trail;
    private final CurrentActor currentActor;

    MinutesTrail(Trail trail, CurrentActor currentActor) {
        this.trail = trail;
        this.currentActor = currentActor;
    }

    /** They write themselves. */
    void drafted(Minutes minutes, String digestOfCopy) {
        currentActor.asProcess(() -> {
            trail.record(of(minutes, DRAFTED)
                    .with("session", text(minutes.session()))
                    .with("digest", minutes.digest())
                    .with("digestOfCopy", digestOfCopy));
            return minutes;
        });
    }

    /** Additional minutes: written by the one who acts, and told with the ones that they correct. */
    void corrected(Minutes minutes, Minutes.Link corrects, String words, String digestOfCopy) {
        trail.record(of(minutes, "council.minutes-corrected")
                .with("corrects", corrects.id().toString())
                .with("corrected", corrects.number())
                .with("text", words));
        trail.record(of(minutes, DRAFTED)
                .with("corrects", corrects.id().toString())
                .with("digest", minutes.digest())
                .with("digestOfCopy", digestOfCopy));
    }

    void approved(Minutes minutes) {
        trail.record(of(minutes, "council.minutes-approved").with("digest", minutes.digest()));
    }

    void signed(Minutes minutes, Minutes.Signature signature) {
        trail.record(of(minutes, "council.minutes-signed")
                .with("signsAs", signature.as().name())
                .with("statement", signature.statement())
                .with("digest", minutes.digest()));
    }

    /** @param spanish SHA-256 of the paper, hex */
    void closed(Minutes minutes, String spanish, String english) {
        trail.record(
                of(minutes, "council.minutes-closed").with("paper", spanish).with("paperOfCopy", english));
    }

    void wrongPassword(Minutes minutes) {
        trail.record(of(minutes, "council.minutes-signature-refused"));
    }

    private static TrailEntry of(Minutes minutes, String event) {
        return TrailEntry.of(Stream.body(minutes.body()), event)
                .with("minutes", minutes.id().toString())
                .with("number", minutes.number());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
