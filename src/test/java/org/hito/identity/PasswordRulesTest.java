package org.hito.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "corta, minLength",
        "123456789, minLength",
        "Contraseña123, pattern",
        "PASSWORD123, pattern",
        "aaaaaaaaaaaa, pattern",
        "abababababab, pattern",
        "la-de-mperez-2027, pattern"
    })
    void weakPasswordsAreRefused(String password, String code) {
        assertThat(PasswordRules.against(password, "mperez"))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo(code));
    }

    @Test
    void whatBcryptDoesNotReadIsRefused() {
        assertThat(PasswordRules.against("tres tristes ñandúes ".repeat(4), "ana"))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("maxLength"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"caballo correcto batería", "tinto sin azúcar", "🏔🏔🏔 páramo frío"})
    void wordsAreFine(String password) {
        assertThat(PasswordRules.against(password, "ana")).isEmpty();
    }
}
