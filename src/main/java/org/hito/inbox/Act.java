package org.hito.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hito.form.FieldError;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;

/** Reads what comes with an act that has no form, and tells everything that is wrong with it at once. */
public final class Act {

    private static final int LONGEST_GROUNDS = 4_000;

    private final String name;
    private final FormSubmission submission;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param others keys that the act does not take */
    Act(String name, Set<String> others, FormSubmission submission) {
        this.name = name;
        this.submission = submission;
        others.stream().sorted().forEach(it -> errors.add(FieldError.of(it, "unknown")));
    }

    /** Grounds in writing, which the act needs. */
    public String grounds(@Nullable String sent) {
        String grounds = groundsIfAny(sent);
        if (grounds == null) {
            errors.add(FieldError.of("grounds", "required"));
            return "";
        }
        return grounds;
    }

    public @Nullable String groundsIfAny(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (sent.length() > LONGEST_GROUNDS) {
            errors.add(
                    new FieldError("grounds", "maxLength", Map.of("limit", LONGEST_GROUNDS, "actual", sent.length())));
        }
        return sent.strip();
    }

    /** Words that the act needs. */
    public String words(String key, @Nullable String sent, int longest) {
        if (sent == null || sent.isBlank()) {
            errors.add(FieldError.of(key, "required"));
            return "";
        }
        if (sent.length() > longest) {
            errors.add(new FieldError(key, "maxLength", Map.of("limit", longest, "actual", sent.length())));
        }
        return sent.strip();
    }

    /** A day that is not over yet. */
    public LocalDate day(String key, @Nullable String sent, CommunityCalendar calendar) {
        if (sent == null || sent.isBlank()) {
            errors.add(FieldError.of(key, "required"));
        }
        LocalDate day = dayIfAny(key, sent, calendar);
        return day == null ? calendar.today() : day;
    }

    public @Nullable LocalDate dayIfAny(String key, @Nullable String sent, CommunityCalendar calendar) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(sent.strip());
            if (calendar.past(day)) {
                errors.add(FieldError.notBefore(key, calendar.today()));
            } else if (day.isAfter(FieldError.LAST_DATE)) {
                errors.add(FieldError.notAfter(key, FieldError.LAST_DATE));
            }
            return day;
        } catch (DateTimeParseException notADay) {
            errors.add(new FieldError(key, "type", Map.of("kind", "date")));
            return null;
        }
    }

    public <E extends Enum<E>> E choice(String key, @Nullable String sent, E[] among) {
        return Arrays.stream(among)
                .filter(it -> it.name().equals(sent))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(FieldError.of(key, sent == null || sent.isEmpty() ? "required" : "option"));
                    return among[0];
                });
    }

    public void refuseIfInvalid() {
        submission.refuse(name, errors);
    }
}
