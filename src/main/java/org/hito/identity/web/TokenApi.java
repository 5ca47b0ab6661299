package org.hito.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.hito.identity.PersonView;
import org.hito.identity.SignIn;
import org.hito.identity.Tokens;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotSignedIn;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens: made by name and password, listed and revoked by their person. */
@RestController
@RequestMapping("/api/tokens")
class TokenApi {

    private static final String SCHEME = "Basic ";

    private final SignIn signIn;
    private final Tokens tokens;
    private final CurrentActor currentActor;

    TokenApi(SignIn signIn, Tokens tokens, CurrentActor currentActor) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.currentActor = currentActor;
    }

    record NewToken(UUID id, String token, Instant expiresAt) {}

    record OwnToken(UUID id, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt, boolean current) {}

    @PostMapping
    ResponseEntity<NewToken> make(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request) {
        String[] typed = nameAndPassword(authorization);
        Optional<PersonView> person = signIn.byPassword(typed[0], typed[1], request.getRemoteAddr());
        Tokens.Made made = tokens.make(person.orElseThrow(TokenApi::refused).id());
        return ResponseEntity.status(HttpStatus.CREATED).body(new NewToken(made.id(), made.token(), made.expiresAt()));
    }

    @GetMapping
    PageOf<OwnToken> list(@AuthenticationPrincipal SignedInPerson principal) {
        return new PageOf<>(
                tokens.of(principal.personId()).stream()
                        .map(it -> new OwnToken(
                                it.id(),
                                it.createdAt(),
                                it.expiresAt(),
                                it.lastUsedAt(),
                                it.id().equals(principal.token())))
                        .toList(),
                null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        tokens.revoke(currentActor.person(), id);
    }

    private static String[] nameAndPassword(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw refused();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            if (parts.length == 2) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    private static NotSignedIn refused() {
        return new NotSignedIn("problem.wrong-credentials", "Basic realm=\"hito\", charset=\"UTF-8\"");
    }
}
