package org.hito.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.hito.engine.Models.Kind;
import org.hito.engine.Models.Step;
import org.hito.engine.Processes.ProcessNode;
import org.jspecify.annotations.Nullable;

/** Reads from a model what people need for following it. */
final class ModelSteps {

    private static final double ROW_HEIGHT = 120;

    private ModelSteps() {}

    /** Named steps from left to right, row by row, as the diagram is laid out. */
    static List<Step> of(BpmnModelInstance model) {
        List<FlowNode> nodes = new ArrayList<>(model.getModelElementsByType(FlowNode.class));
        nodes.removeIf(it -> it instanceof Gateway || it instanceof SubProcess || it.getName() == null);
        nodes.sort(Comparator.<FlowNode>comparingLong(it -> Math.round(y(it) / ROW_HEIGHT))
                .thenComparingDouble(ModelSteps::x));
        return nodes.stream()
                .map(it -> new Step(
                        it.getId(),
                        it.getName(),
                        kind(it),
                        it instanceof CallActivity call ? call.getCalledElement() : null))
                .toList();
    }

    static List<String> flowsWalked(BpmnModelInstance model, ProcessNode node) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(it -> node.went(it.getSource().getId(), it.getTarget().getId()))
                .filter(it -> !(it.getSource() instanceof ExclusiveGateway gateway) || chosen(gateway, it, node))
                .map(SequenceFlow::getId)
                .toList();
    }

    private static boolean chosen(ExclusiveGateway gateway, SequenceFlow flow, ProcessNode node) {
        List<String> ways =
                gateway.getOutgoing().stream().map(it -> it.getTarget().getId()).toList();
        return node.chose(gateway.getId(), ways, flow.getTarget().getId());
    }

    /** @param answer id of the last named flow on the way, or null */
    record Ahead(String element, @Nullable String answer) {}

    static List<Ahead> following(BpmnModelInstance model, String element) {
        List<Ahead> found = new ArrayList<>();
        if (model.getModelElementById(element) instanceof FlowNode node) {
            walk(node, null, new HashSet<>(), found);
        }
        return found;
    }

    private static void walk(FlowNode from, @Nullable String answer, Set<String> seen, List<Ahead> found) {
        for (SequenceFlow flow : from.getOutgoing()) {
            FlowNode to = flow.getTarget();
            String said = flow.getName() == null ? answer : flow.getId();
            if (!seen.add(to.getId())) {
                continue;
            }
            if (to instanceof UserTask || to instanceof CallActivity) {
                found.add(new Ahead(to.getId(), said));
            } else {
                walk(to, said, seen, found);
            }
        }
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof UserTask) {
            return Kind.TASK;
        }
        if (node instanceof CallActivity) {
            return Kind.CALL;
        }
        return node instanceof ServiceTask ? Kind.AUTOMATIC : Kind.EVENT;
    }

    private static double x(FlowNode node) {
        return node.getDiagramElement() == null
                ? 0
                : ((org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape) node.getDiagramElement())
                        .getBounds()
                        .getX();
    }

    private static double y(FlowNode node) {
        if (node.getDiagramElement() == null) {
            return 0;
        }
        var bounds = ((org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape) node.getDiagramElement()).getBounds();
        return bounds.getY() + bounds.getHeight() / 2;
    }
}
