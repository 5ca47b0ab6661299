package org.hito.creation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hito.creation.DossierView.Picture;
import org.hito.creation.DossierView.Point;
import org.hito.form.FormField;
import org.hito.form.FormSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Pictures of those steps that are better seen than read: the environment, the map, the money. */
@Component
class DossierPictures {

    private static final List<String> RATINGS = List.of("NONE", "LOW", "MEDIUM", "HIGH");

    /** The picture of a step, or null for steps that have none. */
    @Nullable
    Picture of(FormSchema schema, JsonNode data) {
        return switch (schema.id()) {
            case "assess-environment" -> new Picture(schema.title(), radar(schema, data), List.of(), null);
            case "secure-resources" -> money(schema, data);
            case "map-cluster" -> map(schema, data);
            default -> null;
        };
    }

    private static List<Point> radar(FormSchema schema, JsonNode data) {
        List<Point> points = new ArrayList<>();
        for (String condition : EnvironmentViability.CONDITIONS) {
            String rating = data.path(condition).asString("");
            schema.field(condition)
                    .ifPresent(field -> points.add(new Point(
                            field.label(),
                            String.valueOf(Math.max(0, RATINGS.indexOf(rating))),
                            option(field, rating))));
        }
        return points;
    }

    private static @Nullable Picture money(FormSchema schema, JsonNode data) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (JsonNode row : data.path("cash")) {
            String source = schema.field("cash.source")
                    .map(it -> option(it, row.path("source").asString("")))
                    .orElse("");
            String key = source + " · " + row.path("currency").asString("");
            sums.merge(key, row.path("amount").decimalValue(BigDecimal.ZERO), BigDecimal::add);
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        List<Point> points = sums.entrySet().stream()
                .map(it -> new Point(it.getKey(), it.getValue().toPlainString(), numbers.format(it.getValue())))
                .toList();
        return points.isEmpty() ? null : new Picture(schema.title(), List.of(), points, null);
    }

    private static @Nullable Picture map(FormSchema schema, JsonNode data) {
        ClusterMap map = ClusterMap.of(data);
        return map == null ? null : new Picture(schema.title(), List.of(), List.of(), map);
    }

    private static String option(FormField field, String value) {
        return field.options().stream()
                .filter(it -> it.value().equals(value))
                .map(it -> it.label())
                .findFirst()
                .orElse(value);
    }
}
