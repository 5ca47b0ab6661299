package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Element;

/** Whatever a person reads in a model has both languages: Spanish in the file, English beside it. */
@Timeout(20)
class ModelLanguageTest {

    @Test
    void hasEnglishForEveryLabelAndDocumentationAndForNothingElse() throws IOException {
        Map<String, String> spanish = new TreeMap<>();
        ModelFile.processes().forEach(model -> collect(model, "process", "documentation", spanish));
        ModelFile.decisions().forEach(model -> collect(model, "decision", "description", spanish));

        Properties english = read("models_en");

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(spanish.keySet());
        assertThat(english.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void saysEveryReasonOfADecisionInBothLanguages() throws IOException {
        Set<String> reasons = ModelFile.decisions().stream()
                .flatMap(model -> model.elements("outputEntry").stream()
                        .filter(entry -> entry.getAttribute("id").endsWith("_Reason"))
                        .map(entry -> "reason." + model.id() + "."
                                + entry.getTextContent().strip().replace("\"", "")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reasonsIn("")).isEqualTo(reasons);
        assertThat(reasonsIn("_en")).isEqualTo(reasons);
    }

    private static Set<String> reasonsIn(String language) throws IOException {
        Set<String> reasons = new TreeSet<>();
        for (String module : List.of("actor", "creation", "project")) {
            reasons.addAll(read(module + "-reasons" + language).stringPropertyNames());
        }
        return reasons;
    }

    private static void collect(ModelFile model, String root, String documentation, Map<String, String> texts) {
        for (Element element : model.elements("*")) {
            boolean isRoot = element.getLocalName().equals(root);
            if (element.getNamespaceURI().contains("MODEL") && labelled(element)) {
                texts.put(isRoot ? model.id() : model.id() + "." + element.getAttribute("id"), label(element));
            }
        }
        for (Element element : model.elements(documentation)) {
            Element owner = (Element) element.getParentNode();
            if (!owner.getLocalName().equals("rule")) {
                boolean isRoot = owner.getLocalName().equals(root);
                texts.put(
                        (isRoot ? model.id() : model.id() + "." + owner.getAttribute("id")) + ".documentation",
                        element.getTextContent());
            }
        }
    }

    /** Names that people see: not the message names, and input data repeats the label of its input. */
    private static boolean labelled(Element element) {
        return !Set.of("message", "definitions", "inputData").contains(element.getLocalName())
                && !label(element).isEmpty();
    }

    private static String label(Element element) {
        return element.hasAttribute("label") ? element.getAttribute("label") : element.getAttribute("name");
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/i18n", bundle + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
