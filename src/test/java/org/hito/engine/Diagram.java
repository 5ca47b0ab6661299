package org.hito.engine;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Where a model draws its nodes, flows and labels. */
record Diagram(Map<String, Rectangle2D> shapes, Map<String, List<Point2D>> edges, Map<String, Rectangle2D> labels) {

    static Diagram of(ModelFile model) {
        Diagram diagram = new Diagram(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Element shape : model.elements("BPMNShape")) {
            diagram.shapes.put(
                    shape.getAttribute("bpmnElement"),
                    ModelFile.child(shape, "Bounds").map(Diagram::rectangle).orElseThrow());
            diagram.label(shape);
        }
        for (Element edge : model.elements("BPMNEdge")) {
            diagram.edges.put(
                    edge.getAttribute("bpmnElement"),
                    ModelFile.in(edge, "waypoint").stream()
                            .<Point2D>map(point -> new Point2D.Double(number(point, "x"), number(point, "y")))
                            .toList());
            diagram.label(edge);
        }
        return diagram;
    }

    private void label(Element drawn) {
        Optional<Element> label = ModelFile.child(drawn, "BPMNLabel");
        label.flatMap(found -> ModelFile.child(found, "Bounds"))
                .ifPresent(bounds -> labels.put(drawn.getAttribute("bpmnElement"), rectangle(bounds)));
    }

    List<Line2D> segments(String flow) {
        List<Point2D> points = edges.get(flow);
        List<Line2D> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Line2D.Double(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    /** Everything drawn, labels included. */
    Rectangle2D extent() {
        Rectangle2D all = (Rectangle2D) shapes.values().iterator().next().clone();
        shapes.values().forEach(all::add);
        labels.values().forEach(all::add);
        edges.values().forEach(points -> points.forEach(all::add));
        return all;
    }

    boolean contains(String outer, String inner) {
        return !outer.equals(inner) && shapes.get(outer).contains(shapes.get(inner));
    }

    private static Rectangle2D rectangle(Element bounds) {
        return new Rectangle2D.Double(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
