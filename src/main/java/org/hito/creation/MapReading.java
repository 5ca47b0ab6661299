package org.hito.creation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hito.creation.ClusterMap.Box;
import org.hito.creation.ClusterMap.Line;
import org.hito.form.FormValue;
import org.jspecify.annotations.Nullable;

/**
 * A cluster map as somebody looks around in it: as it is or as it should be (Q12), all of it or what one component is joined to.
 * Everything keeps its place from one view to the other, so that the difference is what catches the eye.
 *
 * @param chosen the component that is looked at, or null
 * @param section the step of the dossier that it comes from
 */
public record MapReading(ClusterMap map, View view, @Nullable Box chosen, DossierView.Section section) {

    /** The form of the step that draws the map. */
    static final String FORM = "map-cluster";

    private static final String COMPONENTS = "components";
    private static final String LINKS = "links";

    /** Which state of the cluster is looked at. */
    public enum View {
        AS_IS,
        SHOULD_BE
    }

    /** The map in a dossier, if it has been drawn. */
    static Optional<MapReading> of(DossierView dossier, View view, @Nullable Integer component) {
        return dossier.sections().stream()
                .filter(it -> it.form().equals(FORM))
                .findFirst()
                .flatMap(section -> Optional.ofNullable(section.picture())
                        .map(DossierView.Picture::map)
                        .map(map -> new MapReading(map, view, numbered(map, component), section)));
    }

    private static @Nullable Box numbered(ClusterMap map, @Nullable Integer number) {
        return map.boxes().stream()
                .filter(it -> number != null && it.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** Whether this is not there today: a ghost in the one view, a gap to close in the other. */
    public boolean missing(Box box) {
        return box.planned();
    }

    public boolean missing(Line line) {
        return line.planned() || ends(line).stream().anyMatch(Box::planned);
    }

    public boolean faded(Box box) {
        return chosen != null
                && !box.equals(chosen)
                && map.lines().stream().noneMatch(it -> it.joins(chosen) && it.joins(box));
    }

    public boolean faded(Line line) {
        return chosen != null && !line.joins(chosen);
    }

    /** What is known of the chosen component, in the words of its form. */
    public List<FormValue> about() {
        return chosen == null ? List.of() : row(COMPONENTS, chosen.number());
    }

    /**
     * Where a connection of the chosen component leads.
     *
     * @param about what is known of it, in the words of its form
     */
    public record Joint(Line line, Box other, boolean out, List<FormValue> about) {}

    public List<Joint> joints() {
        return chosen == null
                ? List.of()
                : map.lines().stream()
                        .filter(it -> it.joins(chosen))
                        .map(it -> new Joint(it, otherEnd(it, chosen), it.from() == chosen.number(), aboutLink(it)))
                        .toList();
    }

    /** Components and connections as tables, and what was read out of them. */
    public List<FormValue> values() {
        return section.values();
    }

    public long gaps() {
        return map.boxes().stream().filter(this::missing).count();
    }

    public long gapsBetween() {
        return map.lines().stream().filter(this::missing).count();
    }

    private Box otherEnd(Line line, Box box) {
        return ends(line).stream().filter(it -> !it.equals(box)).findFirst().orElse(box);
    }

    private List<Box> ends(Line line) {
        return map.boxes().stream().filter(line::joins).toList();
    }

    private List<FormValue> aboutLink(Line line) {
        return row(LINKS, line.number()).stream()
                .filter(it -> !it.path().endsWith(".from") && !it.path().endsWith(".to"))
                .toList();
    }

    private List<FormValue> row(String list, int number) {
        return section.values().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), it.inside().stream()))
                .filter(it -> it.path().equals(list))
                .findFirst()
                .map(it -> it.rows().get(number - 1).stream()
                        .filter(cell -> !cell.empty())
                        .toList())
                .orElse(List.of());
    }
}
