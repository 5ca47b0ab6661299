package org.hito.creation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hito.actor.ClusterActor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The map of a cluster as a picture: what goes in on the left, what comes out on the right, what supports both below, and
 * the connections between them. All lengths are in units of the drawing.
 */
public record ClusterMap(int width, int height, List<Heading> headings, List<Box> boxes, List<Line> lines) {

    private static final int WIDTH = 920;
    private static final int MARGIN = 20;
    private static final int BOX_WIDTH = 240;
    private static final int BOX_HEIGHT = 48;
    private static final int STEP = 68;
    private static final int HEADING = 44;
    private static final int LONGEST_NAME = 30;

    /** Where support stands in its row: the middle first, so that connections upward stay free. */
    private static final int[] SUPPORT_X = {(WIDTH - BOX_WIDTH) / 2, MARGIN, WIDTH - MARGIN - BOX_WIDTH};

    /** What a component is to the cluster. */
    public enum Role {
        INPUT,
        OUTPUT,
        SUPPORT
    }

    public record Heading(Role role, int x, int y) {}

    /**
     * @param number its place in the list of components, from 1
     * @param planned how it should be, not how it is
     * @param low present in a low degree
     */
    public record Box(
            int number,
            Role role,
            String name,
            String title,
            int x,
            int y,
            int width,
            int height,
            boolean planned,
            boolean low) {

        /** Where connections begin and end: the side that faces the middle, or the top of what stands below, between both. */
        int doorX() {
            return switch (role) {
                case INPUT -> x + width;
                case OUTPUT -> x;
                case SUPPORT -> Math.min(Math.max(x + width / 2, MARGIN + BOX_WIDTH), WIDTH - MARGIN - BOX_WIDTH);
            };
        }

        int doorY() {
            return role == Role.SUPPORT ? y : y + height / 2;
        }
    }

    /**
     * @param number its place in the list of connections, from 1
     * @param from number of the box where it begins
     * @param strength {@code NONE} for one that there should be
     */
    public record Line(
            int number, int from, int to, int x1, int y1, int x2, int y2, String strength, boolean critical) {

        public boolean planned() {
            return strength.equals("NONE");
        }

        boolean joins(Box box) {
            return from == box.number() || to == box.number();
        }
    }

    /** The picture of a filled-in map, or null for an empty one. */
    static @Nullable ClusterMap of(JsonNode data) {
        Map<Role, List<Placed>> components = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            components.put(role, ofRole(data.path("components"), role));
        }
        int tallest = Math.max(
                components.getOrDefault(Role.INPUT, List.of()).size(),
                components.getOrDefault(Role.OUTPUT, List.of()).size());
        int below = HEADING + tallest * STEP + (tallest == 0 ? 0 : HEADING / 2);
        Map<String, Box> boxes = new LinkedHashMap<>();
        components.forEach((role, found) -> {
            for (int i = 0; i < found.size(); i++) {
                Box box = box(found.get(i), role, i, below);
                boxes.putIfAbsent(ClusterActor.normalised(box.title()), box);
            }
        });
        if (boxes.isEmpty()) {
            return null;
        }
        int supports = components.getOrDefault(Role.SUPPORT, List.of()).size();
        int rows = (supports + SUPPORT_X.length - 1) / SUPPORT_X.length;
        List<Heading> headings = List.of(
                new Heading(Role.INPUT, MARGIN + BOX_WIDTH / 2, HEADING / 2),
                new Heading(Role.OUTPUT, WIDTH - MARGIN - BOX_WIDTH / 2, HEADING / 2),
                new Heading(Role.SUPPORT, WIDTH / 2, below + HEADING + rows * STEP));
        return new ClusterMap(
                WIDTH,
                below + HEADING + rows * STEP + HEADING / 2,
                headings,
                List.copyOf(boxes.values()),
                lines(data, boxes));
    }

    private record Placed(int number, JsonNode component) {}

    private static List<Placed> ofRole(JsonNode components, Role role) {
        return IntStream.range(0, components.size())
                .mapToObj(it -> new Placed(it + 1, components.path(it)))
                .filter(it -> it.component().path("role").asString("").equals(role.name()))
                .toList();
    }

    private static Box box(Placed placed, Role role, int index, int below) {
        JsonNode component = placed.component();
        String name = component.path("name").asString("");
        int x =
                switch (role) {
                    case INPUT -> MARGIN;
                    case OUTPUT -> WIDTH - MARGIN - BOX_WIDTH;
                    case SUPPORT -> SUPPORT_X[index % SUPPORT_X.length];
                };
        int y = role == Role.SUPPORT ? below + HEADING / 2 + index / SUPPORT_X.length * STEP : HEADING + index * STEP;
        return new Box(
                placed.number(),
                role,
                shortened(name),
                name,
                x,
                y,
                BOX_WIDTH,
                BOX_HEIGHT,
                component.path("state").asString("").equals("SHOULD_BE"),
                component.path("presence").asString("").equals("LOW"));
    }

    private static List<Line> lines(JsonNode data, Map<String, Box> boxes) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (JsonNode link : data.path("links")) {
            number++;
            Box from = boxes.get(ClusterActor.normalised(link.path("from").asString("")));
            Box to = boxes.get(ClusterActor.normalised(link.path("to").asString("")));
            if (from != null && to != null && from != to) {
                lines.add(new Line(
                        number,
                        from.number(),
                        to.number(),
                        from.doorX(),
                        from.doorY(),
                        to.doorX(),
                        to.doorY(),
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
