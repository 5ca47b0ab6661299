package org.hito.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Forms and data for tests, written as little JSON as the rule needs. */
final class TestForms {
    static final JsonMapper JSON = JsonMapper.shared();
    static final Locale SPANISH = Locale.forLanguageTag("es");

    private TestForms() {}

    /** A form of these components, single quotes standing for double ones. */
    static FormSchema form(String... components) {
        return FormSchema.read("forms/creation/sample.form", formJson(components));
    }

    static String formJson(String... components) {
        return quoted("{'id':'sample','title':'Muestra','type':'default','executionPlatform':'Camunda Platform',"
                + "'executionPlatformVersion':'7.24.0','components':[" + String.join(",", components) + "]}");
    }

    static FormSchema showcase() {
        try (var stream = TestForms.class.getResourceAsStream("/form/showcase.form")) {
            return FormSchema.read(
                    "forms/creation/showcase.form", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(quoted(text));
    }

    static FormOutcome complete(FormSchema schema, String sent) {
        return FormData.check(schema, json(sent), json("{}"), FormData.Mode.COMPLETE);
    }

    static FormOutcome complete(FormSchema schema, String sent, String initial) {
        return FormData.check(schema, json(sent), json(initial), FormData.Mode.COMPLETE);
    }

    static FormOutcome draft(FormSchema schema, String sent) {
        return FormData.check(schema, json(sent), json("{}"), FormData.Mode.DRAFT);
    }

    /** Errors as {@code field code}, in the order found. */
    static List<String> errors(FormOutcome outcome) {
        return outcome.errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/form");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
