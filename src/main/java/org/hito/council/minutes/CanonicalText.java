package org.hito.council.minutes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Texts as they are kept: JSON in its canonical form (RFC 8785), so that the same words have the same digest everywhere. */
@Component
class CanonicalText {

    /** Both languages of minutes. */
    record Both(MinutesText es, MinutesText en) {}

    private final JsonMapper json;

    CanonicalText(JsonMapper json) {
        this.json = json;
    }

    String write(Object text) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(text)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not canonical JSON", e);
        }
    }

    Both read(String kept) {
        return json.readValue(kept, Both.class);
    }

    String digest(MinutesText text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(write(text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
