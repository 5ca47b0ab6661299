package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.FirmsOfCluster;
import org.hito.council.KnownFirms;
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
                known("Hilos", "Telas"),
                "Empresa por invitar"::equals,
                List.of("Hilos", "Banco", "Telas", "Empresa por invitar"),
                List.of("Ana", "Luis", "Eva", "Sol"));

        assertThat(errors).extracting(FieldError::field).containsExactly("advisorySeats[1].firm");
        assertThat(errors.get(0).args()).containsEntry("kind", "firm-of-cluster");
    }

    @Test
    void a_firm_by_its_former_name_is_the_same_firm() {
        UUID firm = UUID.randomUUID();
        KnownFirms known = new KnownFirms(
                Map.of("hilos", firm, FirmsOfCluster.plain("Hilanderías de Antaño"), firm), Map.of(firm, firm));

        assertThat(AdvisorySeats.errors(
                        known, name -> false, List.of("Hilos", "Hilanderías de Antaño"), List.of("Ana", "Luis")))
                .extracting(FieldError::field)
                .containsExactly("advisorySeats[1].firm");
    }

    private static List<FieldError> errors(List<String> firms, List<String> holders) {
        return AdvisorySeats.errors(KnownFirms.NONE, firm -> true, firms, holders);
    }

    private static KnownFirms known(String... names) {
        return new KnownFirms(
                Stream.of(names).collect(Collectors.toMap(FirmsOfCluster::plain, name -> UUID.randomUUID())), Map.of());
    }
}
