package org.hito.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A firm is the same whatever stands behind its name in law; what is no legal form belongs to the name. */
class PlainNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Generadora del Cauca Alto S.A. E.S.P.",
                "GENERADORA DEL CAUCA ALTO SAS",
                "Generadora del Cauca Alto S. en C.A.",
                "Generadora del Cauca Alto & Cía. Ltda.",
                "Generadora  del Cáuca Alto, S.A.S. BIC en liquidación"
            })
    void isTheSameWithAndWithoutItsLegalForm(String name) {
        assertThat(PlainName.withoutLegalForm(name)).isEqualTo("generadora del cauca alto");
    }

    @Test
    void keepsWhatIsNoLegalForm() {
        assertThat(PlainName.withoutLegalForm("Corporación Cauca")).isEqualTo("corporacion cauca");
        assertThat(PlainName.withoutLegalForm("S.A.S.")).isEqualTo("s a s");
    }
}
