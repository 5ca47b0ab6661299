package org.hito.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdTest {

    /** Tax ids that their holders publish: two utilities, a bank, a chamber of commerce. */
    @ParameterizedTest
    @ValueSource(strings = {"890.904.996-1", "890.905.065-2", "890.903.938-8", "890.905.080-3"})
    void published_ids_have_their_check_digit(String published) {
        TaxId.Typed typed = TaxId.read(published).orElseThrow();

        assertThat(typed.right()).isTrue();
        assertThat(typed.taxId()).hasToString(published);
    }

    @Test
    void every_other_check_digit_is_wrong() {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(TaxId.read("890904996-" + digit).orElseThrow().right()).isEqualTo(digit == 1);
        }
    }

    @Test
    void two_digits_changed_for_each_other_are_found() {
        assertThat(TaxId.read("890.940.996-1").orElseThrow().right()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000.000.000-0",
                "000000-0",
                "",
                "890904996",
                "12345-1",
                "12345678901-1",
                "890904996-12",
                "890904996-x",
                "-1"
            })
    void what_has_another_form_is_none(String typed) {
        assertThat(TaxId.read(typed)).isEmpty();
    }

    @Test
    void a_number_of_another_length_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TaxId("12345"));
    }
}
