package org.hito.creation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hito.actor.ClusterActor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The map of a cluster as a picture: what goes in on the left, what supports in the middle, what comes out on the right,
 * and the connections between them. All lengths are in units of the drawing.
 */
public record ClusterMap(int width, int height, List<Column> columns, List<Box> boxes, List<Line> lines) {

    private static final List<String> ROLES = List.of("INPUT", "SUPPORT", "OUTPUT");
    private static final int COLUMN = 300;
    private static final int BOX_WIDTH = 220;
    private static final int BOX_HEIGHT = 48;
    private static final int STEP = 68;
    private static final int TOP = 48;
    private static final int LONGEST_NAME = 28;

    /** @param role INPUT, SUPPORT or OUTPUT */
    public record Column(String role, int x) {}

    /**
     * @param planned how it should be, not how it is
     * @param low present in a low degree
     */
    public record Box(String name, String title, int x, int y, int width, int height, boolean planned, boolean low) {
        int middle() {
            return y + height / 2;
        }
    }

    public record Line(int x1, int y1, int x2, int y2, String strength, boolean critical) {}

    /** The picture of a filled-in map, or null for an empty one. */
    static @Nullable ClusterMap of(JsonNode data) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>();
        int tallest = 0;
        for (String role : ROLES) {
            int x = columns.size() * COLUMN + (COLUMN - BOX_WIDTH) / 2;
            columns.add(new Column(role, x + BOX_WIDTH / 2));
            int row = 0;
            for (JsonNode component : data.path("components")) {
                String name = component.path("name").asString("");
                boolean planned = component.path("state").asString("").equals("SHOULD_BE");
                if (component.path("role").asString("").equals(role)
                        && (!planned || !boxes.containsKey(ClusterActor.normalised(name)))) {
                    boxes.put(
                            ClusterActor.normalised(name),
                            new Box(
                                    shortened(name),
                                    name,
                                    x,
                                    TOP + row * STEP,
                                    BOX_WIDTH,
                                    BOX_HEIGHT,
                                    planned,
                                    component.path("presence").asString("").equals("LOW")));
                    row++;
                }
            }
            tallest = Math.max(tallest, row);
        }
        return boxes.isEmpty()
                ? null
                : new ClusterMap(
                        COLUMN * ROLES.size(),
                        TOP + tallest * STEP,
                        columns,
                        List.copyOf(boxes.values()),
                        lines(data, boxes));
    }

    private static List<Line> lines(JsonNode data, Map<String, Box> boxes) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode link : data.path("links")) {
            Box from = boxes.get(ClusterActor.normalised(link.path("from").asString("")));
            Box to = boxes.get(ClusterActor.normalised(link.path("to").asString("")));
            if (from != null && to != null && from != to) {
                boolean onward = from.x() < to.x();
                boolean level = from.x() == to.x();
                lines.add(new Line(
                        onward || level ? from.x() + from.width() : from.x(),
                        from.middle(),
                        onward ? to.x() : to.x() + to.width(),
                        to.middle(),
                        link.path("strength").asString("LOW"),
                        link.path("critical").asBoolean(false)));
            }
        }
        return lines;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }
}
