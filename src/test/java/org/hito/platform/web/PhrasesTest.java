package org.hito.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Sentences with their values as people write them. */
class PhrasesTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    private final Phrases phrases = new Phrases(
            texts,
            new Moments(texts, (after, last) -> 0, Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), BOGOTA), BOGOTA));

    PhrasesTest() {
        texts.setBasenames("i18n/platform", "i18n/council");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | Consejo: sesión el 2 oct 2026, 09:00, Cali.
                    en | Consejo: session on 2 Oct 2026, 09:00, Cali.
                    """)
    void aMomentIsSaidInTheTimeOfTheCommunity(String language, String said) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(phrases.say(
                        "notice.council.session-convened",
                        Map.of("body", "Consejo", "planned", "2026-10-02T14:00:00Z", "place", "Cali")))
                .isEqualTo(said);
    }

    @Test
    void aDayIsSaidAsPeopleWriteIt() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));

        assertThat(phrases.say("trail.council.session-convened", Map.of("actor", "Ana", "planned", "2026-10-02")))
                .isEqualTo("Ana convocó la sesión del 2 oct 2026.");
    }
}
