package org.hito.identity.web;

import java.util.Objects;
import org.hito.identity.PasswordChange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password; changing it revokes all tokens, the one in use included. */
@RestController
class MyPasswordApi {

    private final PasswordChange passwords;

    MyPasswordApi(PasswordChange passwords) {
        this.passwords = passwords;
    }

    /** @param token of the link that an administrator has made */
    record ByLink(@Nullable String token, @Nullable String password) {}

    record Change(@Nullable String current, @Nullable String password) {}

    @PutMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Change change) {
        passwords.own(
                Objects.requireNonNullElse(change.current, ""), Objects.requireNonNullElse(change.password, ""), null);
    }

    /** By whoever has the link of {@code POST /api/people/{id}/password-link}; it works once. */
    @PostMapping("/api/new-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@RequestBody ByLink sent) {
        passwords.byLink(Objects.requireNonNullElse(sent.token, ""), Objects.requireNonNullElse(sent.password, ""));
    }
}
