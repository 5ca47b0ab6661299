package org.hito.form;

import java.text.Normalizer;
import org.hito.platform.UnseenCharacters;

/** Text as it is stored: composed Unicode (NFC), one kind of line end, no space around it. */
final class PlainText {
    private PlainText() {}

    static String of(String raw, boolean manyLines) {
        String lines =
                manyLines && raw.indexOf('\r') >= 0 ? raw.replace("\r\n", "\n").replace('\r', '\n') : raw;
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    /** Characters that nobody sees, a line end among them where there is one line. */
    static boolean hasControls(String text, boolean manyLines) {
        return text.codePoints().anyMatch(c -> UnseenCharacters.is(c) || (c == '\n' && !manyLines));
    }

    /** What a browser pastes without meaning it is taken out; whoever sends data is told instead. */
    static String withoutControls(String text) {
        if (text.codePoints().noneMatch(UnseenCharacters::is)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !UnseenCharacters.is(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
