package org.hito.creation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hito.council.FirmsOfCluster;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names that stand for firms still to be found, so that a design of nine seats is complete before there are nine firms. */
@Component
class FirmsToInvite {

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("es"), Locale.ENGLISH);

    private final MessageSource messages;

    FirmsToInvite(MessageSource messages) {
        this.messages = messages;
    }

    String firm(int number) {
        return text("firm-to-invite", number, LocaleContextHolder.getLocale());
    }

    String holder(int number) {
        return text("holder-to-name", number, LocaleContextHolder.getLocale());
    }

    /** Does the name stand for a firm still to be found, in any language? */
    boolean names(String firm) {
        return all().contains(FirmsOfCluster.plain(firm));
    }

    private Set<String> all() {
        return SPOKEN.stream()
                .flatMap(locale -> IntStream.rangeClosed(1, AdvisorySeats.COUNT)
                        .mapToObj(number -> text("firm-to-invite", number, locale)))
                .map(FirmsOfCluster::plain)
                .collect(Collectors.toSet());
    }

    private String text(String key, int number, Locale locale) {
        return messages.getMessage("creation.organisation." + key, new Object[] {number}, locale);
    }
}
