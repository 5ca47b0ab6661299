package org.hito.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hito.platform.InvalidData;
import org.hito.platform.UnseenCharacters;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is accepted about a person. */
@Component
class PersonRules {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 200;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

    private final MessageSource texts;

    PersonRules(MessageSource texts) {
        this.texts = texts;
    }

    Check check() {
        return new Check();
    }

    /** Collects all that is wrong, to be told at once. */
    final class Check {

        private final List<InvalidData.Error> errors = new ArrayList<>();

        Check username(String username) {
            return USERNAME.matcher(username).matches() ? this : refuse("username", "pattern");
        }

        Check displayName(String name) {
            if (name.isBlank()) {
                return refuse("displayName", "required");
            }
            if (name.length() > LONGEST_NAME) {
                return refuse("displayName", "maxLength", LONGEST_NAME);
            }
            return UnseenCharacters.inLine(name) ? refuse("displayName", "pattern") : this;
        }

        Check email(@Nullable String email) {
            return email == null
                            || (email.length() <= LONGEST_EMAIL
                                    && EMAIL.matcher(email).matches())
                    ? this
                    : refuse("email", "pattern");
        }

        /** An auditor verifies what others do, and so does nothing else. */
        Check roles(Set<Role> roles) {
            return roles.contains(Role.AUDITOR) && roles.size() > 1 ? refuse("roles", "option") : this;
        }

        Check password(String field, String password, String username) {
            PasswordRules.against(password, username)
                    .ifPresent(it -> errors.add(new InvalidData.Error(
                            field, it.code(), text("identity.refused.password." + it.code(), it.args()))));
            return this;
        }

        Check refuse(String field, String code, Object... args) {
            errors.add(new InvalidData.Error(field, code, text("identity.refused." + field + "." + code, args)));
            return this;
        }

        void enforce() {
            if (!errors.isEmpty()) {
                throw refused();
            }
        }

        FieldsRefused refused() {
            return new FieldsRefused(errors);
        }

        private String text(String key, Object... args) {
            return texts.getMessage(key, args, LocaleContextHolder.getLocale());
        }
    }
}
