package org.hito.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the built file behind a plain name; its own name carries a hash of the content, so it may be cached for ever. */
@Component("assets")
public class Assets {
    private static final String FOLDER = "/assets/";

    private final Map<String, String> names;

    Assets() throws IOException {
        this.names = manifest();
    }

    public String path(String name) {
        return FOLDER + names.getOrDefault(name, name);
    }

    /** Address of one icon of the sprite. */
    public String icon(String name) {
        return path("sprite.svg") + "#" + name;
    }

    /** Without a built front end (tests that skip it) pages still render, only bare. */
    private static Map<String, String> manifest() throws IOException {
        ClassPathResource file = new ClassPathResource("static/assets/manifest.json");
        if (!file.exists()) {
            return Map.of();
        }
        try (InputStream in = file.getInputStream()) {
            return JsonMapper.shared().readValue(in, new TypeReference<Map<String, String>>() {});
        }
    }
}
