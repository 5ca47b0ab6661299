package org.hito.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sentences of {@code i18n} with named placeholders, as history and notices use them: {@code {name}}. The constant of an
 * enumeration is said by its own text: {@code {vote}} of {@code APPROVE} by {@code Vote.APPROVE}, and days and
 * moments as people write them.
 */
@Component("phrases")
public class Phrases {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)}");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern MOMENT = Pattern.compile(DAY + "T[\\d:.]+Z");

    private final MessageSource messages;
    private final Moments moments;

    Phrases(MessageSource messages, Moments moments) {
        this.messages = messages;
        this.moments = moments;
    }

    /** The sentence in the reader's language; the key itself where there is none. Unknown names are left out. */
    public String say(String key, Map<String, ? extends @Nullable Object> values) {
        String sentence = messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
        Matcher matcher = PLACEHOLDER.matcher(String.valueOf(sentence));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(text(found.group(1), values.get(found.group(1)))));
    }

    private String text(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> change && change.containsKey("after")) {
            return text(name, change.get("after"));
        }
        if (value instanceof String constant && CONSTANT.matcher(constant).matches()) {
            String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return String.valueOf(
                    messages.getMessage(type + "." + constant, null, constant, LocaleContextHolder.getLocale()));
        }
        if (value instanceof String day && DAY.matcher(day).matches()) {
            return moments.day(LocalDate.parse(day));
        }
        if (value instanceof String moment && MOMENT.matcher(moment).matches()) {
            return moments.moment(Instant.parse(moment));
        }
        return value == null ? "" : String.valueOf(value);
    }
}
