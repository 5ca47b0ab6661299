package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.engine.ModelFile.camunda;
import static org.hito.engine.ModelFile.in;
import static org.hito.engine.ModelFile.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What every model in {@code bpmn/} keeps to, so that a stranger finds any step in two hops. */
@Timeout(20)
class ModelContractTest {

    private static final Map<String, String> ID_TYPES = Map.ofEntries(
            Map.entry("startEvent", "StartEvent"),
            Map.entry("endEvent", "EndEvent"),
            Map.entry("boundaryEvent", "BoundaryEvent"),
            Map.entry("intermediateCatchEvent", "CatchEvent"),
            Map.entry("userTask", "UserTask"),
            Map.entry("serviceTask", "ServiceTask"),
            Map.entry("callActivity", "CallActivity"),
            Map.entry("subProcess", "SubProcess"),
            Map.entry("exclusiveGateway", "Gateway"),
            Map.entry("eventBasedGateway", "Gateway"));

    /** What else may stand in a process; a script, a class or a listener is none of it. */
    private static final Set<String> OTHER_ELEMENTS = Set.of(
            "process",
            "documentation",
            "extensionElements",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "conditionExpression",
            "completionCondition",
            "multiInstanceLoopCharacteristics",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "message");

    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "versionTag",
            "delegateExpression",
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "collection",
            "elementVariable",
            "calledElementBinding");

    private static final Set<String> ROLES =
            Set.of("director", "professional", "secretary", "chair", "seat", "adviser", "owner", "group");
    private static final Set<String> DATES = Set.of(
            "plannedDate",
            "holdUntilDate",
            "heldUntil",
            "roundDeadline",
            "adjournedUntil",
            "opinionDeadline",
            "conditionOver",
            "conditionReminder");
    private static final Set<String> ROWS = Set.of("seats", "${reworkSteps.of(execution)}");
    private static final Set<String> COMPLETIONS = Set.of("${roundClosed.test(execution)}");
    private static final String FACTS = "round|checksMet|activityValidated|resolution|outcome|advised"
            + "|gateOutcome|work|flagged|mustMet|decider|eligible|identityNeeded|admitted|moneyStopped";
    private static final String REWORK_STEP = "UserTask_ReworkStep";

    static Stream<ModelFile> processes() {
        return ModelFile.processes().stream();
    }

    static Stream<ModelFile> decisions() {
        return ModelFile.decisions().stream();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesTheFileLikeTheProcessAndTheFolderLikeTheModule(ModelFile model) {
        assertThat(model.elements("process")).hasSize(1);
        assertThat(process(model).getAttribute("id")).isEqualTo(model.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Path.of("src/main/java/org/hito", model.module())).isDirectory();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void saysForWhichEngineItIsAndHowLongHistoryIsKept(ModelFile model) {
        Element process = process(model);

        assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
        assertThat(camunda(process, "historyTimeToLive")).matches("P\\d+D");
        assertThat(camunda(process, "versionTag")).isNotEmpty();
        assertThat(model.root().getAttributeNS("http://camunda.org/schema/modeler/1.0", "executionPlatformVersion"))
                .isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void usesElementsThatRunNoCodeButDelegates(ModelFile model) {
        assertThat(model.content().filter(element -> element != model.root()))
                .allSatisfy(element -> assertThat(element.getLocalName())
                        .as(model.where(element))
                        .matches(name -> ID_TYPES.containsKey(name) || OTHER_ELEMENTS.contains(name)));
        assertThat(model.elements("*")).allSatisfy(element -> assertThat(camundaAttributes(element))
                .as(model.where(element))
                .isSubsetOf(CAMUNDA_ATTRIBUTES));
        assertThat(model.elements("extensionElements"))
                .flatExtracting(element -> in(element, "*"))
                .extracting(Element::getLocalName)
                .allMatch(name -> name.equals("in") || name.equals("out"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void givesEveryElementAnIdOfItsTypeAndALabel(ModelFile model) {
        assertThat(model.nodes()).allSatisfy(node -> {
            assertThat(node.getAttribute("id")).matches(ID_TYPES.get(node.getLocalName()) + "_[A-Z][A-Za-z0-9]+");
            assertThat(node.getAttribute("name")).as(model.where(node)).isNotBlank();
        });
        assertThat(model.flows())
                .extracting(flow -> flow.getAttribute("id"))
                .allMatch(id -> id.matches("Flow_[A-Z][A-Za-z0-9]+_[A-Z][A-Za-z0-9]+"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsTheDelegateThatIsNamedAfterTheTask(ModelFile model) {
        assertThat(model.elements("serviceTask")).allSatisfy(task -> {
            String name = task.getAttribute("id").substring("ServiceTask_".length());
            assertThat(camunda(task, "delegateExpression"))
                    .isEqualTo("${" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Delegate}");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void tellsWhoDoesAUserTaskWithWhichFormAndWhatFor(ModelFile model) {
        assertThat(model.elements("userTask")).allSatisfy(task -> {
            String id = task.getAttribute("id");
            String form = REWORK_STEP.equals(id) ? "${stepForm}" : kebab(id.substring("UserTask_".length()));
            assertThat(camunda(task, "formRef")).as(id).isEqualTo(form);
            assertThat(camunda(task, "formRefBinding")).as(id).isEqualTo("deployment");
            assertThat(camunda(task, "candidateGroups").split(",")).as(id).isSubsetOf(ROLES);
            assertThat(text(task, "documentation")).as(id).hasSizeBetween(120, 600);
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void asksAtEveryGatewayAndHasADefaultAnswer(ModelFile model) {
        assertThat(model.elements("exclusiveGateway")).allSatisfy(gateway -> {
            String id = gateway.getAttribute("id");
            List<Element> answers = leaving(model, id);
            assertThat(gateway.getAttribute("name")).as(id).matches("¿.*\\?");
            assertThat(answers)
                    .extracting(flow -> flow.getAttribute("id"))
                    .as(id)
                    .contains(gateway.getAttribute("default"));
            assertThat(answers).as(id).hasSizeGreaterThan(1).allSatisfy(flow -> {
                assertThat(flow.getAttribute("id")).startsWith("Flow_" + id.substring("Gateway_".length()) + "_");
                assertThat(flow.getAttribute("name")).isNotBlank();
                boolean isDefault = flow.getAttribute("id").equals(gateway.getAttribute("default"));
                assertThat(text(flow, "conditionExpression"))
                        .matches(isDefault ? "" : "\\$\\{!?(" + FACTS + ")( (==|>) ('[A-Z_]+'|\\d+))?}");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void leavesNoNodeWithoutWayInOrOut(ModelFile model) {
        assertThat(model.nodes())
                .filteredOn(node -> !node.getLocalName().equals("subProcess"))
                .allSatisfy(node -> {
                    String type = node.getLocalName();
                    boolean begins = type.equals("startEvent") || type.equals("boundaryEvent");
                    assertThat(in(node, "incoming")).as(model.where(node)).hasSameSizeAs(arriving(model, node));
                    assertThat(in(node, "outgoing"))
                            .as(model.where(node))
                            .hasSameSizeAs(leaving(model, node.getAttribute("id")));
                    assertThat(in(node, "incoming").isEmpty())
                            .as(model.where(node))
                            .isEqualTo(begins);
                    assertThat(in(node, "outgoing").isEmpty())
                            .as(model.where(node))
                            .isEqualTo(type.equals("endEvent"));
                });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void takesDatesFromListedBeansOrIsoDurations(ModelFile model) {
        assertThat(model.elements("timerEventDefinition")).allSatisfy(timer -> {
            String when = timer.getTextContent().strip();
            assertThat(when)
                    .matches(text -> text.matches("P(\\d+[YMWD])*(T(\\d+[HMS])+)?")
                            || DATES.stream().anyMatch(bean -> text.equals("${" + bean + ".of(execution)}")));
        });
        assertThat(model.elements("multiInstanceLoopCharacteristics")).allSatisfy(rows -> {
            assertThat(ROWS).contains(camunda(rows, "collection"));
            assertThat(camunda(rows, "elementVariable")).isNotEmpty();
            assertThat(text(rows, "completionCondition"))
                    .satisfiesAnyOf(condition -> assertThat(condition).isEmpty(), condition -> assertThat(COMPLETIONS)
                            .contains(condition));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void waitsForMessagesNamedByWhatHasHappened(ModelFile model) {
        assertThat(model.elements("message")).allSatisfy(message -> {
            assertThat(message.getAttribute("name")).matches("[a-z]+\\.[a-z-]*[a-z]+(ed|wn|ld)");
            assertThat(Path.of(
                            "src/main/java/org/hito",
                            message.getAttribute("name").split("\\.")[0]))
                    .isDirectory();
        });
        assertThat(model.elements("messageEventDefinition"))
                .extracting(event -> event.getAttribute("messageRef"))
                .containsExactlyInAnyOrderElementsOf(model.elements("message").stream()
                        .map(message -> message.getAttribute("id"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsModelsThatExistWithKeyAndInitiative(ModelFile model) {
        Set<String> known = Set.copyOf(processes().map(ModelFile::id).toList());

        assertThat(model.elements("callActivity")).allSatisfy(call -> {
            assertThat(known).contains(call.getAttribute("calledElement"));
            assertThat(camunda(call, "calledElementBinding")).isEqualTo("latest");
            assertThat(in(call, "in")).anyMatch(in -> in.hasAttribute("businessKey"));
            assertThat(in(call, "in")).anyMatch(in -> in.getAttribute("source").equals("initiativeId"));
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void keepsDecisionsToOneReadableTableEach(ModelFile model) {
        Element decision = model.elements("decision").get(0);

        assertThat(model.elements("decision")).hasSize(1);
        assertThat(decision.getAttribute("id")).isEqualTo(model.id());
        assertThat(decision.getAttributeNS(ModelFile.CAMUNDA_DMN, "historyTimeToLive"))
                .matches("P\\d+D");
        assertThat(model.elements("inputExpression"))
                .allMatch(input -> input.getAttribute("expressionLanguage").equals("feel"));
        assertThat(model.elements("rule"))
                .allSatisfy(rule -> assertThat(text(rule, "description")).isNotBlank());
        assertThat(model.elements("DMNShape")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void hasAFormForEveryUserTask(ModelFile model) {
        assertThat(model.elements("userTask"))
                .extracting(task -> camunda(task, "formRef"))
                .filteredOn(form -> !form.startsWith("$"))
                .allSatisfy(form -> assertThat(Path.of("forms", model.module(), form + ".form"))
                        .isRegularFile());
    }

    private static Element process(ModelFile model) {
        return model.elements("process").get(0);
    }

    private static List<Element> leaving(ModelFile model, String node) {
        return model.flows().stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node))
                .toList();
    }

    private static List<Element> arriving(ModelFile model, Element node) {
        return model.flows().stream()
                .filter(flow -> flow.getAttribute("targetRef").equals(node.getAttribute("id")))
                .toList();
    }

    private static List<String> camundaAttributes(Element element) {
        return Stream.iterate(0, i -> i < element.getAttributes().getLength(), i -> i + 1)
                .map(element.getAttributes()::item)
                .filter(attribute -> ModelFile.CAMUNDA_BPMN.equals(attribute.getNamespaceURI()))
                .map(Node::getLocalName)
                .toList();
    }

    static String kebab(String camel) {
        return camel.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
