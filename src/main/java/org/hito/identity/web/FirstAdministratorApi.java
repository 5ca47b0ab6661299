package org.hito.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.hito.identity.FirstAdministrator;
import org.hito.identity.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes the first administrator of an empty database. */
@RestController
class FirstAdministratorApi {

    private final FirstAdministrator first;

    FirstAdministratorApi(FirstAdministrator first) {
        this.first = first;
    }

    record Claim(
            @Nullable String token,
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String password) {}

    record Made(UUID id, String username, String displayName) {}

    @PostMapping("/api/first-administrator")
    @ResponseStatus(HttpStatus.CREATED)
    Made make(@RequestBody Claim claim, HttpServletRequest request) {
        PersonView person = first.make(
                new FirstAdministrator.Claim(
                        Objects.requireNonNullElse(claim.token, ""),
                        Objects.requireNonNullElse(claim.username, ""),
                        Objects.requireNonNullElse(claim.displayName, ""),
                        Objects.requireNonNullElse(claim.password, "")),
                request.getRemoteAddr());
        return new Made(person.id(), person.username(), person.displayName());
    }
}
