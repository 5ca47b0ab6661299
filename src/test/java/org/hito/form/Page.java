package org.hito.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import tools.jackson.databind.node.ObjectNode;

/** Renders the fragments of forms as a page would, without a server. */
final class Page {
    private static final SpringTemplateEngine ENGINE = engine();

    private Page() {}

    static String fields(FormSchema schema, String data, List<FieldError> errors) {
        return fields(FormView.of(schema, TestForms.json(data), errors, TestForms.messages(), TestForms.SPANISH));
    }

    static String fields(FormView view) {
        return render("<th:block th:replace=\"~{form/fields :: fields(${form})}\"></th:block>", Map.of("form", view));
    }

    static String summary(FormView view) {
        return render("<th:block th:replace=\"~{form/fields :: summary(${form})}\"></th:block>", Map.of("form", view));
    }

    static String values(FormSchema schema, ObjectNode data, FormDocuments documents, Locale locale) {
        List<FormValue> values = FormValues.of(schema, data, documents, TestForms.messages(), locale);
        return render(
                "<th:block th:replace=\"~{form/values :: values(${values}, 3)}\"></th:block>",
                Map.of("values", values));
    }

    private static String render(String template, Map<String, Object> model) {
        return ENGINE.process(template, new Context(TestForms.SPANISH, model));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCheckExistence(true);
        files.setOrder(1);
        StringTemplateResolver texts = new StringTemplateResolver();
        texts.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(texts);
        engine.setTemplateEngineMessageSource(TestForms.messages());
        return engine;
    }
}
