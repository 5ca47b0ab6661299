package org.hito.council.minutes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.identity.FreshPassword;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chair and secretary sign, each with the password typed at that moment. The second signature closes the minutes: they are printed
 * in both languages, and neither text nor paper changes after that. No connection is held while a password is checked.
 */
@Component
public class SignMinutes {

    private final MinutesTable table;
    private final MinutesAccess access;
    private final MinutesTrail trail;
    private final CloseMinutes close;
    private final FreshPassword password;
    private final TransactionTemplate transaction;
    private final CurrentActor currentActor;
    private final Clock clock;

    SignMinutes(
            MinutesTable table,
            MinutesAccess access,
            MinutesTrail trail,
            CloseMinutes close,
            FreshPassword password,
            TransactionTemplate transaction,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.trail = trail;
        this.close = close;
        this.password = password;
        this.transaction = transaction;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param statement what the person declares with the signature */
    public void execute(UUID id, String typed, String statement) {
        Minutes minutes = access.visible(id);
        mustAwait(minutes, access.mustSign(minutes));
        if (!password.isOfActing(typed)) {
            transaction.executeWithoutResult(status -> trail.wrongPassword(minutes));
            throw password.wrong();
        }
        transaction.executeWithoutResult(status -> sign(id, statement));
    }

    private void sign(UUID id, String statement) {
        Minutes minutes = access.lock(id);
        SignsAs as = access.mustSign(minutes);
        mustAwait(minutes, as);
        Minutes.Signature signature = new Minutes.Signature(
                as, currentActor.person(), statement, clock.instant().truncatedTo(ChronoUnit.MICROS));
        table.sign(id, signature);
        trail.signed(minutes, signature);
        if (minutes.signatures().size() + 1 == SignsAs.values().length) {
            close.execute(id);
        }
    }

    private void mustAwait(Minutes minutes, SignsAs as) {
        if (minutes.status() != MinutesStatus.APPROVED) {
            throw new StateMoved("problem.minutes-are." + minutes.status());
        }
        if (minutes.signature(as).isPresent() || minutes.signedBy(currentActor.person())) {
            throw new StateMoved("problem.minutes-signed-already");
        }
    }
}
