package org.hito.council.decision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hito.council.Outcome;
import org.hito.council.decision.DecisionFilter;
import org.hito.platform.BadInput;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which decisions somebody asks for in an address, as it is written there; empty is left out. */
record AskedDecisions(
        @Nullable String body,
        @Nullable String initiative,
        @Nullable String outcome,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q,
        @Nullable String review) {

    /** In the place of what cannot be an id of ours: there is nothing about it. */
    private static final UUID NOTHING = new UUID(0, 0);

    DecisionFilter filter() {
        LocalDate first = day(from, "from");
        LocalDate last = day(to, "to");
        return new DecisionFilter(
                id(body),
                id(initiative),
                constant(Outcome.values(), outcome, "outcome"),
                first,
                last,
                q == null || q.isBlank() ? null : q.strip(),
                constant(DecisionFilter.Review.values(), review, "review"));
    }

    /** What is asked for, for the record and for links. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        put(told, "body", body);
        put(told, "initiative", initiative);
        put(told, "outcome", outcome);
        put(told, "from", from);
        put(told, "to", to);
        put(told, "q", q);
        put(told, "review", review);
        return told;
    }

    /** The same as it stands in an address, without the question mark. */
    String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        told().forEach((name, value) -> query.queryParam(name, "{" + name + "}"));
        String built = query.encode().buildAndExpand(told()).toUriString();
        return built.isEmpty() ? "" : built.substring(1);
    }

    /** Does it ask for more than words and an outcome? */
    boolean more() {
        Map<String, String> told = told();
        told.keySet().removeAll(Set.of("q", "outcome"));
        return !told.isEmpty();
    }

    private static void put(Map<String, String> told, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            told.put(name, value.strip());
        }
    }

    private static @Nullable UUID id(@Nullable String value) {
        return value == null || value.isBlank() ? null : Ids.find(value.strip()).orElse(NOTHING);
    }

    private static @Nullable LocalDate day(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value.strip());
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new BadInput("problem.bad-day", name);
            }
            return day;
        } catch (DateTimeParseException notDay) {
            throw new BadInput("problem.bad-day", name);
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] among, @Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Arrays.stream(among)
                .filter(it -> it.name().equals(value.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInput("problem.bad-choice", name, String.join(", ", names(among))));
    }

    private static <E extends Enum<E>> Iterable<String> names(E[] among) {
        return Arrays.stream(among).map(Enum::name).toList();
    }
}
