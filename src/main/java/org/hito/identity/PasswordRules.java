package org.hito.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must not be. Length counts, odd characters do not; what everybody tries first is refused. */
final class PasswordRules {

    static final int SHORTEST = 10;
    private static final int DIFFERENT_CHARACTERS = 5;

    private static final Set<String> WORST = worst();

    /** @param code of the refused field, with a sentence {@code identity.refused.password.<code>} */
    record Objection(String code, Object... args) {}

    private PasswordRules() {}

    static Optional<Objection> against(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(new Objection("minLength", SHORTEST));
        }
        if (SignIn.tooLong(password)) {
            return Optional.of(new Objection("maxLength", SignIn.LONGEST));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        boolean weak = WORST.contains(plain)
                || plain.chars().distinct().count() < DIFFERENT_CHARACTERS
                || (!username.isBlank() && plain.contains(username.toLowerCase(Locale.ROOT)))
                || plain.chars().anyMatch(Character::isISOControl);
        return weak ? Optional.of(new Objection("pattern")) : Optional.empty();
    }

    private static Set<String> worst() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("worst-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(it -> !it.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
