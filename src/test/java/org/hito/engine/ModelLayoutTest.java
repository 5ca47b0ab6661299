package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** A diagram is read by people: one screen, straight lines, nothing on top of anything else. */
@Timeout(20)
class ModelLayoutTest {

    private static final double WIDTH = 1500;
    private static final double HEIGHT = 900;

    static Stream<ModelFile> models() {
        return ModelFile.processes().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryNodeAndEveryFlowAndNothingElse(ModelFile model) {
        Diagram diagram = Diagram.of(model);

        assertThat(diagram.shapes().keySet()).isEqualTo(ids(model.nodes()));
        assertThat(diagram.edges().keySet()).isEqualTo(ids(model.flows()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void fitsOneScreen(ModelFile model) {
        Rectangle2D extent = Diagram.of(model).extent();

        assertThat(extent.getWidth()).isLessThanOrEqualTo(WIDTH);
        assertThat(extent.getHeight()).isLessThanOrEqualTo(HEIGHT);
        assertThat(extent.getMinX()).isNotNegative();
        assertThat(extent.getMinY()).isNotNegative();
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsFlowsStraightFromBorderToBorder(ModelFile model) {
        Diagram diagram = Diagram.of(model);

        assertThat(model.flows()).allSatisfy(flow -> {
            String id = flow.getAttribute("id");
            assertThat(diagram.segments(id))
                    .as(id)
                    .allMatch(line -> line.getX1() == line.getX2() || line.getY1() == line.getY2());
            List<Point2D> points = diagram.edges().get(id);
            assertThat(onBorder(diagram, flow.getAttribute("sourceRef"), points.get(0)))
                    .as(id + " start")
                    .isTrue();
            assertThat(onBorder(diagram, flow.getAttribute("targetRef"), points.get(points.size() - 1)))
                    .as(id + " end")
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void crossesNoFlowWithAnother(ModelFile model) {
        Diagram diagram = Diagram.of(model);

        assertThat(pairs(diagram.edges().keySet()))
                .filteredOn(pair -> meet(diagram.segments(pair.one()), diagram.segments(pair.other())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void leadsNoFlowThroughANode(ModelFile model) {
        Diagram diagram = Diagram.of(model);

        assertThat(model.flows()).allSatisfy(flow -> {
            Set<String> ends = Set.of(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
            assertThat(diagram.shapes().keySet())
                    .filteredOn(
                            node -> !ends.contains(node) && ends.stream().noneMatch(end -> diagram.contains(node, end)))
                    .as(flow.getAttribute("id"))
                    .noneMatch(node -> diagram.segments(flow.getAttribute("id")).stream()
                            .anyMatch(line -> line.intersects(diagram.shapes().get(node))));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void placesNoNodeOnAnother(ModelFile model) {
        Diagram diagram = Diagram.of(model);
        Set<String> boundary = ids(model.elements("boundaryEvent"));

        assertThat(pairs(diagram.shapes().keySet()))
                .filteredOn(pair -> !boundary.contains(pair.one()) && !boundary.contains(pair.other()))
                .filteredOn(pair ->
                        !diagram.contains(pair.one(), pair.other()) && !diagram.contains(pair.other(), pair.one()))
                .filteredOn(pair -> diagram.shapes()
                        .get(pair.one())
                        .intersects(diagram.shapes().get(pair.other())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsLabelsClearOfEverything(ModelFile model) {
        Diagram diagram = Diagram.of(model);

        diagram.labels().forEach((id, label) -> {
            assertThat(diagram.shapes().keySet())
                    .filteredOn(node -> !diagram.shapes().get(node).contains(label))
                    .as("nodes under the label of " + id)
                    .noneMatch(node -> diagram.shapes().get(node).intersects(label));
            assertThat(diagram.edges().keySet())
                    .as("flows under the label of " + id)
                    .noneMatch(flow -> diagram.segments(flow).stream().anyMatch(line -> line.intersects(label)));
            assertThat(diagram.labels().keySet())
                    .filteredOn(other -> !other.equals(id))
                    .as("labels under the label of " + id)
                    .noneMatch(other -> diagram.labels().get(other).intersects(label));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void placesALabelForEveryNameOutsideItsNode(ModelFile model) {
        Set<String> named = Stream.concat(model.nodes().stream(), model.flows().stream())
                .filter(element -> element.hasAttribute("name"))
                .filter(element -> element.getLocalName().matches(".*(Event|Gateway)|sequenceFlow"))
                .map(element -> element.getAttribute("id"))
                .collect(Collectors.toSet());

        assertThat(Diagram.of(model).labels().keySet()).isEqualTo(named);
    }

    private record Pair(String one, String other) {}

    private static List<Pair> pairs(Set<String> ids) {
        return ids.stream()
                .flatMap(one ->
                        ids.stream().filter(other -> one.compareTo(other) < 0).map(other -> new Pair(one, other)))
                .toList();
    }

    private static boolean meet(List<Line2D> some, List<Line2D> others) {
        return some.stream().anyMatch(line -> others.stream().anyMatch(line::intersectsLine));
    }

    /** Gateways are diamonds, everything else is taken as its box. */
    private static boolean onBorder(Diagram diagram, String node, Point2D point) {
        Rectangle2D box = diagram.shapes().get(node);
        double x = Math.abs(point.getX() - box.getCenterX()) / (box.getWidth() / 2);
        double y = Math.abs(point.getY() - box.getCenterY()) / (box.getHeight() / 2);
        double border = node.startsWith("Gateway_") ? x + y : Math.max(x, y);
        return Math.abs(border - 1) < 0.05;
    }

    private static Set<String> ids(List<Element> elements) {
        return new HashSet<>(
                elements.stream().map(element -> element.getAttribute("id")).toList());
    }
}
