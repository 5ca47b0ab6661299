package org.hito.actor.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.hito.document.WrongFileType;
import org.hito.platform.web.Csv;

/**
 * Text with separated values as spreadsheets of this country and others write it: in UTF-8, UTF-16 or Windows-1252, with
 * semicolons, commas or tabs.
 */
final class CsvSheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<Character, Charset> MARKS =
            Map.of('\u00ff', StandardCharsets.UTF_16LE, '\u00fe', StandardCharsets.UTF_16BE);

    private CsvSheet() {}

    static Sheet read(String name, byte[] content) {
        String text = text(content);
        if (text.indexOf('\0') >= 0) {
            throw new WrongFileType("problem.file-content", name);
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return SheetReader.sheet(parser.stream()
                    .map(it -> new Sheet.Line(
                            (int) it.getRecordNumber(),
                            Stream.of(it.values()).map(Csv::value).toList())));
        } catch (IOException | UncheckedIOException broken) {
            throw new WrongFileType("problem.file-content", name);
        }
    }

    /** What is no UTF-8 is what Windows writes in this part of the world. */
    static String text(byte[] content) {
        Charset marked = content.length < 2 ? null : MARKS.get((char) (content[0] & 0xff));
        if (marked != null && ((content[0] & 0xff) ^ (content[1] & 0xff)) == 1) {
            return new String(content, 2, content.length - 2, marked);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    /** Of the three the one that stands most often in the first line, outside quotes. */
    static char separator(String text) {
        int semicolons = 0;
        int commas = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0;
                i < text.length() && (quoted || text.charAt(i) != '\n' || semicolons + commas + tabs == 0);
                i++) {
            switch (text.charAt(i)) {
                case '"' -> quoted = !quoted;
                case ';' -> semicolons += quoted ? 0 : 1;
                case ',' -> commas += quoted ? 0 : 1;
                case '\t' -> tabs += quoted ? 0 : 1;
                default -> {}
            }
        }
        return tabs > Math.max(semicolons, commas) ? '\t' : commas > semicolons ? ',' : ';';
    }
}
