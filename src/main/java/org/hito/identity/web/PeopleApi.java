package org.hito.identity.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hito.identity.PasswordChange;
import org.hito.identity.PeopleDirectory;
import org.hito.identity.PeopleDirectory.Detail;
import org.hito.identity.PeopleDirectory.Listed;
import org.hito.identity.PeopleRegister;
import org.hito.identity.PeopleRegister.Change;
import org.hito.identity.PeopleRegister.NewPerson;
import org.hito.identity.Role;
import org.hito.identity.Tokens;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People, for administrators; auditors may read. */
@RestController
@RequestMapping("/api/people")
class PeopleApi {

    private final PeopleDirectory directory;
    private final PeopleRegister register;
    private final PasswordChange passwords;
    private final Tokens tokens;

    PeopleApi(PeopleDirectory directory, PeopleRegister register, PasswordChange passwords, Tokens tokens) {
        this.directory = directory;
        this.register = register;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    record PersonAdded(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable Set<Role> roles) {}

    record PersonChanged(
            @Nullable String displayName,
            @Nullable String email,
            @Nullable Set<Role> roles,
            @Nullable Boolean enabled) {}

    record NewPassword(@Nullable String password) {}

    record PasswordLink(String path, Instant expiresAt) {}

    @GetMapping
    PageOf<Listed> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Role role,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        return directory.page(q, role, after, PageLimit.of(limit));
    }

    @PostMapping
    ResponseEntity<Detail> add(@RequestBody PersonAdded asked) {
        UUID id = register.add(new NewPerson(
                Objects.requireNonNullElse(asked.username, ""),
                Objects.requireNonNullElse(asked.displayName, ""),
                asked.email,
                Objects.requireNonNullElse(asked.roles, Set.of())));
        return ResponseEntity.created(URI.create("/api/people/" + id)).body(directory.detail(id));
    }

    @GetMapping("/{id}")
    Detail read(@PathVariable UUID id) {
        return directory.detail(id);
    }

    @PatchMapping("/{id}")
    Detail change(@PathVariable UUID id, @RequestBody PersonChanged asked) {
        register.change(id, new Change(asked.displayName, asked.email, asked.roles, asked.enabled));
        return directory.detail(id);
    }

    @PutMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(@PathVariable UUID id, @RequestBody NewPassword asked) {
        passwords.byAdministrator(id, Objects.requireNonNullElse(asked.password, ""));
    }

    /** The path, with its secret, is told only here. */
    @PostMapping("/{id}/password-link")
    @ResponseStatus(HttpStatus.CREATED)
    PasswordLink makeLink(@PathVariable UUID id) {
        PasswordChange.Link link = passwords.makeLink(id);
        return new PasswordLink(NewPasswordPages.path(link), link.expiresAt());
    }

    @DeleteMapping("/{id}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable UUID id) {
        register.endSessions(id);
    }

    @GetMapping("/{id}/tokens")
    List<Tokens.Listed> tokens(@PathVariable UUID id) {
        return directory.detail(id).tokens();
    }

    @DeleteMapping("/{id}/tokens/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, @PathVariable UUID token) {
        tokens.revokeAsAdministrator(id, token);
    }
}
