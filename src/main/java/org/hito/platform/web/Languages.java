package org.hito.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Spanish unless the person chose English or the browser asks for it first; {@code ?lang=en} on any page is the choice. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {
    static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Set<String> SPOKEN = Set.of("es", "en");

    /** Work that no request asked for (timers, the demonstration) speaks Spanish too, whatever the machine speaks. */
    Languages() {
        LocaleContextHolder.setDefaultLocale(SPANISH);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang") {
            @Override
            protected @Nullable Locale parseLocaleValue(String value) {
                return spoken(value);
            }
        };
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(Languages::asked);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor choice = new LocaleChangeInterceptor() {
            @Override
            protected @Nullable Locale parseLocaleValue(String value) {
                return spoken(value);
            }
        };
        choice.setParamName("lang");
        registry.addInterceptor(choice);
        registry.addInterceptor(new ThemeChoice());
    }

    private static @Nullable Locale spoken(String value) {
        return SPOKEN.contains(value) ? Locale.forLanguageTag(value) : null;
    }

    private static Locale asked(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return SPANISH;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(SPOKEN::contains)
                    .findFirst()
                    .map(Locale::forLanguageTag)
                    .orElse(SPANISH);
        } catch (IllegalArgumentException unreadable) {
            return SPANISH;
        }
    }
}
