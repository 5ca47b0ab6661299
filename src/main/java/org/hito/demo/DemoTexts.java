package org.hito.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Texts of the demonstration: answers by form in {@code demo/answers.json}, where <code>{{word}}</code> stands for a word of
 * the initiative and <code>{{today}}</code>, <code>{{today-30}}</code> for a day counted from the day of the answer.
 */
@Component
@Profile("demo")
class DemoTexts {

    private static final Pattern WORD = Pattern.compile("\\{\\{([a-zA-Z0-9]+)([+-][0-9]+)?}}");

    private static final Pattern DAY = Pattern.compile("today([+-][0-9]+)?");

    private final JsonMapper json;
    private final ObjectNode answers;

    DemoTexts(JsonMapper json) {
        this.json = json;
        this.answers = (ObjectNode) json.readTree(text("demo/answers.json"));
    }

    /** The story as seen from the day of the first start: {@code "today-40"} alone in a text is forty days before it. */
    Story story(LocalDate today) {
        return json.treeToValue(dated(json.readTree(text("demo/community.json")), today), Story.class);
    }

    private JsonNode dated(JsonNode node, LocalDate today) {
        return mapped(node, text -> {
            Matcher day = DAY.matcher(text);
            return day.matches() ? day(today, day.group(1)) : text;
        });
    }

    /** The answers to a form on a day, those told apart for this initiative laid over those of all. */
    ObjectNode answers(String form, Map<String, ObjectNode> own, Map<String, String> words, LocalDate today) {
        ObjectNode all =
                answers.path(form).isObject() ? (ObjectNode) answers.get(form).deepCopy() : json.createObjectNode();
        if (own.containsKey(form)) {
            all.setAll(own.get(form));
        }
        return (ObjectNode) spoken(all, words, today);
    }

    JsonNode spoken(JsonNode node, Map<String, String> words, LocalDate today) {
        return mapped(node, text -> spoken(text, words, today));
    }

    /** The same tree with every text changed. */
    private JsonNode mapped(JsonNode node, UnaryOperator<String> change) {
        if (node.isString()) {
            return json.getNodeFactory().stringNode(change.apply(node.asString()));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = json.createArrayNode();
            array.forEach(item -> copy.add(mapped(item, change)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = json.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), mapped(field.getValue(), change)));
            return copy;
        }
        return node;
    }

    private static String day(LocalDate today, @Nullable String days) {
        return today.plusDays(days == null ? 0 : Integer.parseInt(days)).toString();
    }

    private static String spoken(String text, Map<String, String> words, LocalDate today) {
        Matcher matcher = WORD.matcher(text);
        return matcher.replaceAll(found -> {
            String word = found.group(1);
            if (word.equals("today")) {
                return day(today, found.group(2));
            }
            String value = words.get(word);
            if (value == null) {
                throw new IllegalStateException("The demonstration has no word for " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String text(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
