package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hito.form.FieldError;
import org.junit.jupiter.api.Test;

/** Nine advisers are nine people of nine different firms (Q31). */
class AdvisorySeatsTest {

    @Test
    void different_firms_and_people_are_fine() {
        assertThat(AdvisorySeats.repeated(List.of("Hilos", "Telas"), List.of("Ana", "Luis")))
                .isEmpty();
    }

    @Test
    void a_firm_or_a_person_named_twice_is_told_where_it_stands() {
        assertThat(AdvisorySeats.repeated(List.of("Café S.A.", "CAFE SA", "Telas"), List.of("Ana", "Luis", "ana")))
                .extracting(FieldError::field)
                .containsExactly("advisorySeats[2].holder");
        assertThat(AdvisorySeats.repeated(List.of("Café S.A.", "Cafe S.A."), List.of("Ana", "Luis")))
                .extracting(FieldError::field)
                .containsExactly("advisorySeats[1].firm");
    }
}
