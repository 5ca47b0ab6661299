package org.hito.form;

import java.text.Normalizer;

/** Text as it is stored: composed Unicode (NFC), one kind of line end, no space around it. */
final class PlainText {
    private PlainText() {}

    static String of(String raw, boolean manyLines) {
        String lines =
                manyLines && raw.indexOf('\r') >= 0 ? raw.replace("\r\n", "\n").replace('\r', '\n') : raw;
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    /** Control characters (a line end among them where there is one line) and halves of surrogate pairs, which a database refuses or a reader cannot see. */
    static boolean hasControls(String text, boolean manyLines) {
        return text.codePoints().anyMatch(c -> isControl(c) || (c == '\n' && !manyLines));
    }

    /** What a browser pastes without meaning it is taken out; whoever sends data is told instead. */
    static String withoutControls(String text) {
        if (text.codePoints().noneMatch(PlainText::isControl)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isControl(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || (c >= 0xD800 && c <= 0xDFFF);
    }
}
