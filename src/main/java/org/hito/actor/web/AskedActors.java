package org.hito.actor.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.FirmSize;
import org.hito.actor.RegisterFilter;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which organisations somebody asks for in an address, as it is written there; empty is left out. */
public record AskedActors(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String size,
        @Nullable String municipality,
        @Nullable String initiative) {

    /** In the place of what cannot be an id of ours: nobody takes part there. */
    private static final UUID NOTHING = new UUID(0, 0);

    public RegisterFilter filter() {
        return new RegisterFilter(
                text(q),
                Constants.ifNamed(ActorKind.values(), text(kind)),
                Constants.ifNamed(FirmSize.values(), text(size)),
                text(municipality),
                text(initiative).isEmpty() ? null : Ids.find(text(initiative)).orElse(NOTHING));
    }

    /** What is asked for, for the record and for links. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("q", text(q));
        told.put("kind", text(kind));
        told.put("size", text(size));
        told.put("municipality", text(municipality));
        told.put("initiative", text(initiative));
        told.values().removeIf(String::isEmpty);
        return told;
    }

    /** The same as it stands in an address, without the question mark. */
    String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        told().forEach((name, value) -> query.queryParam(name, "{" + name + "}"));
        String built = query.encode().buildAndExpand(told()).toUriString();
        return built.isEmpty() ? "" : built.substring(1);
    }

    /** Does it ask for more than words and a kind? */
    boolean more() {
        return !(text(size) + text(municipality) + text(initiative)).isEmpty();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
