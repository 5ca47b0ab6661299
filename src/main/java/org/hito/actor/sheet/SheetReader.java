package org.hito.actor.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hito.document.WrongFileType;
import org.hito.platform.BadInput;
import org.hito.platform.TooLarge;
import org.springframework.stereotype.Component;

/** Reads a file by what it is; the name only says what it should be. */
@Component
class SheetReader {

    Sheet read(String name, byte[] content) {
        if (content.length == 0) {
            throw new BadInput("problem.file-empty");
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "csv", "txt" -> CsvSheet.read(name, content);
            case "xlsx" -> XlsxSheet.read(name, content);
            default -> throw new WrongFileType("problem.actor-import-type", name);
        };
    }

    /** Lines that are not empty; one more than are taken is enough to refuse the file. */
    static Sheet sheet(Stream<Sheet.Line> lines) {
        List<Sheet.Line> read = lines.filter(it -> !it.blank())
                .limit(Sheet.MAX_LINES + 2L)
                .collect(ArrayList::new, List::add, List::addAll);
        if (read.size() > Sheet.MAX_LINES + 1) {
            throw new TooLarge("problem.actor-import-lines", Sheet.MAX_LINES);
        }
        return Sheet.of(read);
    }
}
