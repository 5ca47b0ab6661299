package org.hito.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Spanish stands in the model, other languages in {@code i18n/models_*} by process and element id. */
@Component
class CamundaModels implements Models {

    private final RepositoryService repository;
    private final MessageSource messages;
    private final Map<String, BpmnModelInstance> models = new ConcurrentHashMap<>();

    /** In the language of the model, by definition: finding the places of shapes takes the engine's library long. */
    private final Map<String, List<Step>> steps = new ConcurrentHashMap<>();

    CamundaModels(RepositoryService repository, MessageSource messages) {
        this.repository = repository;
        this.messages = messages;
    }

    @Override
    public Optional<String> xml(String process, Locale locale) {
        return latest(process).map(definition -> {
            BpmnModelInstance model = model(definition);
            return Bpmn.convertToString(spanish(locale) ? model : translated(model.clone(), process, locale));
        });
    }

    @Override
    public String label(String process, String elementId, Locale locale) {
        String translated = spanish(locale) ? null : text(process + "." + elementId, locale);
        return translated != null ? translated : named(element(process, elementId), elementId);
    }

    @Override
    public String label(String process, String processDefinitionId, String elementId, Locale locale) {
        String translated = spanish(locale) ? null : text(process + "." + elementId, locale);
        return translated != null ? translated : named(element(model(processDefinitionId), elementId), elementId);
    }

    @Override
    public String name(String process, Locale locale) {
        String translated = spanish(locale) ? null : text(process, locale);
        return translated != null ? translated : label(process, process, Locale.ROOT);
    }

    @Override
    public String documentation(String process, String elementId, Locale locale) {
        String translated = spanish(locale) ? null : text(process + "." + elementId + ".documentation", locale);
        return translated != null
                ? translated
                : element(process, elementId).map(CamundaModels::documented).orElse("");
    }

    @Override
    public List<Step> steps(String process, Locale locale) {
        return latest(process)
                .map(definition -> steps.computeIfAbsent(definition.getId(), id -> ModelSteps.of(model(id))).stream()
                        .map(it -> new Step(
                                it.id(), label(process, definition.getId(), it.id(), locale), it.kind(), it.calls()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Next> following(String process, String elementId, Locale locale) {
        return latest(process)
                .map(definition -> ModelSteps.following(model(definition), elementId).stream()
                        .map(it -> new Next(
                                label(process, definition.getId(), it.element(), locale),
                                it.answer() == null ? null : label(process, definition.getId(), it.answer(), locale)))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<String> flowsWalked(Processes.ProcessNode node) {
        return latest(node.definition())
                .map(definition -> ModelSteps.flowsWalked(model(definition), node))
                .orElse(List.of());
    }

    private BpmnModelInstance translated(BpmnModelInstance copy, String process, Locale locale) {
        for (BaseElement element : copy.getModelElementsByType(BaseElement.class)) {
            String name = element.getId() == null || element.getAttributeValue("name") == null
                    ? null
                    : text(element.getId().equals(process) ? process : process + "." + element.getId(), locale);
            if (name != null) {
                element.setAttributeValue("name", name);
            }
        }
        return copy;
    }

    private Optional<BaseElement> element(String process, String elementId) {
        return latest(process).map(this::model).flatMap(model -> element(model, elementId));
    }

    private static Optional<BaseElement> element(BpmnModelInstance model, String elementId) {
        return Optional.ofNullable(
                model.getModelElementById(elementId) instanceof BaseElement element ? element : null);
    }

    private static String named(Optional<BaseElement> element, String otherwise) {
        return element.map(it -> it.getAttributeValue("name")).orElse(otherwise);
    }

    private Optional<ProcessDefinition> latest(String process) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult());
    }

    private BpmnModelInstance model(ProcessDefinition definition) {
        return model(definition.getId());
    }

    private BpmnModelInstance model(String definitionId) {
        return models.computeIfAbsent(definitionId, repository::getBpmnModelInstance);
    }

    private static String documented(BaseElement element) {
        return element.getDocumentations().stream()
                .findFirst()
                .map(Documentation::getTextContent)
                .map(String::strip)
                .orElse("");
    }

    private @Nullable String text(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale);
    }

    private static boolean spanish(Locale locale) {
        return locale.getLanguage().equals("es");
    }
}
