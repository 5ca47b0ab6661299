package org.hito.creation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hito.creation.CommunityCalendar;
import org.hito.form.FieldError;
import org.hito.inbox.FormSubmission;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what comes with an act, tells everything that is wrong with it at once. */
final class Act {

    private static final int LONGEST_GROUNDS = 4_000;

    private final JsonNode sent;
    private final FormSubmission submission;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param known keys that this act takes */
    Act(JsonNode sent, Set<String> known, FormSubmission submission) {
        this.sent = sent;
        this.submission = submission;
        for (String key : sent.propertyNames()) {
            if (!known.contains(key)) {
                errors.add(FieldError.of(key, "unknown"));
            }
        }
    }

    String grounds() {
        JsonNode grounds = sent.path("grounds");
        if (grounds.isMissingNode() || grounds.isNull()) {
            errors.add(FieldError.of("grounds", "required"));
        } else if (!grounds.isString()) {
            errors.add(FieldError.of("grounds", "type"));
        } else if (grounds.stringValue().isBlank()) {
            errors.add(FieldError.of("grounds", "required"));
        } else if (grounds.stringValue().length() > LONGEST_GROUNDS) {
            errors.add(new FieldError(
                    "grounds",
                    "maxLength",
                    Map.of(
                            "limit",
                            LONGEST_GROUNDS,
                            "actual",
                            grounds.stringValue().length())));
        } else {
            return grounds.stringValue().strip();
        }
        return "";
    }

    /** A day that is not over yet, or null where it may be left out. */
    @Nullable
    LocalDate day(String key, boolean required, CommunityCalendar calendar) {
        JsonNode value = sent.path(key);
        if (value.isMissingNode() || value.isNull() || value.asString("").isEmpty()) {
            if (required) {
                errors.add(FieldError.of(key, "required"));
            }
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value.asString(""));
            if (!calendar.past(day)) {
                return day;
            }
            errors.add(new FieldError(key, "min", Map.of("kind", "day", "limit", calendar.today())));
        } catch (DateTimeParseException notADay) {
            errors.add(new FieldError(key, "type", Map.of("kind", "datetime")));
        }
        return null;
    }

    Phase phase(String key) {
        String named = sent.path(key).asString("");
        return Arrays.stream(Phase.values())
                .filter(it -> it.name().equals(named))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(FieldError.of(key, named.isEmpty() ? "required" : "option"));
                    return Phase.MOBILISATION;
                });
    }

    void refuseIfInvalid() {
        submission.refuse("act", errors);
    }
}
