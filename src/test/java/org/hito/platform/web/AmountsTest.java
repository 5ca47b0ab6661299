package org.hito.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Money as people read it. */
class AmountsTest {

    private final Amounts amounts = new Amounts();

    @AfterEach
    void nobodysLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void millions_are_brief_and_less_is_written_out() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
        assertThat(amounts.brief(new BigDecimal("470000040"))).isEqualTo("470 M");
        assertThat(amounts.brief(new BigDecimal("1250000000"))).isEqualTo("1.250 M");
        assertThat(amounts.brief(new BigDecimal("12540000"))).isEqualTo("12,5 M");
        assertThat(amounts.brief(new BigDecimal("980000"))).isEqualTo("980.000");
    }

    @Test
    void amounts_follow_the_language_of_their_reader() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(amounts.of(new BigDecimal("1250000.50"), "COP")).isEqualTo("1,250,000.5 COP");
    }

    @Test
    void a_share_stays_within_its_whole() {
        assertThat(amounts.share(new BigDecimal("1"), new BigDecimal("3"))).isEqualByComparingTo("33.3");
        assertThat(amounts.share(new BigDecimal("5"), new BigDecimal("3"))).isEqualByComparingTo("100");
        assertThat(amounts.share(new BigDecimal("5"), BigDecimal.ZERO)).isEqualByComparingTo("0");
    }
}
