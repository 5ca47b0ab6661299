package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hito.form.FieldError;
import org.junit.jupiter.api.Test;

/** Nine advisers are nine people of nine different firms of this cluster (Q31). */
class AdvisorySeatsTest {

    @Test
    void different_firms_and_people_are_fine() {
        assertThat(errors(List.of("Hilos", "Telas"), List.of("Ana", "Luis"))).isEmpty();
    }

    @Test
    void a_firm_or_a_person_named_twice_is_told_where_it_stands() {
        assertThat(errors(List.of("Café S.A.", "CAFE SA", "Telas"), List.of("Ana", "Luis", "ana")))
                .extracting(FieldError::field)
                .containsExactly("advisorySeats[1].firm", "advisorySeats[2].holder");
    }

    @Test
    void an_institution_that_is_no_firm_of_the_cluster_is_told_where_it_stands() {
        List<FieldError> errors = AdvisorySeats.errors(
                Set.of("Hilos", "Telas")::contains, List.of("Hilos", "Banco", "Telas"), List.of("Ana", "Luis", "Eva"));

        assertThat(errors).extracting(FieldError::field).containsExactly("advisorySeats[1].firm");
        assertThat(errors.get(0).args()).containsEntry("kind", "firm-of-cluster");
    }

    private static List<FieldError> errors(List<String> firms, List<String> holders) {
        return AdvisorySeats.errors(firm -> true, firms, holders);
    }
}
