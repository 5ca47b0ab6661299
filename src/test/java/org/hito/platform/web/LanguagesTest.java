package org.hito.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.LocaleResolver;

class LanguagesTest {
    private final LocaleResolver resolver = new Languages().localeResolver();

    @Test
    void spanishUnlessTheBrowserAsksForEnglishFirst() {
        assertThat(language(null, null)).isEqualTo("es");
        assertThat(language("en-GB,es;q=0.5", null)).isEqualTo("en");
        assertThat(language("fr,de;q=0.8", null)).isEqualTo("es");
        assertThat(language("fr,en;q=0.8", null)).isEqualTo("en");
    }

    @Test
    void theChoiceOfThePersonGoesBeforeTheBrowser() {
        assertThat(language("en", "es")).isEqualTo("es");
        assertThat(language("es", "en")).isEqualTo("en");
    }

    @Test
    void aLanguageThatIsNotSpokenIsNoChoice() {
        assertThat(language("en", "fr")).isEqualTo("en");
        assertThat(language(null, "<script>")).isEqualTo("es");
    }

    @Test
    void aHeaderThatCannotBeReadIsNoWish() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "zz;;;");
        assertThat(resolver.resolveLocale(request).getLanguage()).isEqualTo("es");
    }

    private String language(String accepted, String cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
            request.setPreferredLocales(Locale.LanguageRange.parse(accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        }
        if (cookie != null) {
            request.setCookies(new Cookie("lang", cookie));
        }
        return resolver.resolveLocale(request).getLanguage();
    }
}
