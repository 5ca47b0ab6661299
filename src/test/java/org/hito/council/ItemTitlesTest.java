package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ItemTitlesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final ItemTitles titles = new ItemTitles(List.of(
            beginnings(List.of("G2, proyecto: "), List.of("G2, project: ")),
            beginnings(
                    List.of("M1, actores movilizados: ", "M2, estrategia validada: "),
                    List.of("M1, actors mobilised: ", "M2, strategy validated: "))));

    @AfterEach
    void backToSpanish() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void composedTitleIsSaidInTheLanguageOfTheReaderWithTheNameAsItIs() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(titles.say("M2, estrategia validada: Café y cacao"))
                .isEqualTo("M2, strategy validated: Café y cacao");
        assertThat(titles.say("G2, proyecto: M2, estrategia validada: Red"))
                .isEqualTo("G2, project: M2, estrategia validada: Red");

        LocaleContextHolder.setLocale(SPANISH);
        assertThat(titles.say("M1, actors mobilised: Tourism")).isEqualTo("M1, actores movilizados: Tourism");
    }

    @Test
    void whatPeopleWroteStaysAsItIs() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(titles.say("Plan de formación de la región")).isEqualTo("Plan de formación de la región");
    }

    private static ComposedTitles beginnings(List<String> spanish, List<String> english) {
        return language -> language.equals(SPANISH) ? spanish : english;
    }
}
