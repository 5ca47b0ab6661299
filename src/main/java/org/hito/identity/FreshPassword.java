package org.hito.identity;

import org.hito.platform.CurrentActor;
import org.hito.platform.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks for the password once more before an act that binds, throttled like a sign-in. Called where no transaction runs. */
@Component
public class FreshPassword {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final PersonRules rules;
    private final SignInThrottle throttle;
    private final CurrentActor currentActor;

    FreshPassword(
            PersonRepository people,
            PasswordEncoder passwords,
            PersonRules rules,
            SignInThrottle throttle,
            CurrentActor currentActor) {
        this.people = people;
        this.passwords = passwords;
        this.rules = rules;
        this.throttle = throttle;
        this.currentActor = currentActor;
    }

    /**
     * Is it the password of the acting person? Somebody without a password here has none that could be right.
     *
     * @throws org.hito.platform.TooMany after too many failures
     */
    public boolean isOfActing(String typed) {
        Person person = people.findById(currentActor.person()).orElseThrow();
        String own = "confirmation of " + person.username;
        throttle.enter(person.username, own);
        String hash = person.passwordHash;
        if (hash == null || SignIn.tooLong(typed) || !passwords.matches(typed, hash)) {
            return false;
        }
        throttle.succeeded(person.username, own);
        return true;
    }

    /** How a wrong one is refused. */
    public ProblemException wrong() {
        return rules.check().refuse("password", "option").refused();
    }
}
