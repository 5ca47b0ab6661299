package org.hito.actor.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.hito.document.OfficePackage;
import org.hito.document.WrongFileType;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of a workbook, row by row; of a formula the value that was last seen. */
final class XlsxSheet {

    private static final long MAX_UNPACKED = 64L << 20;
    private static final int MAX_COLUMNS = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

    private XlsxSheet() {}

    static Sheet read(String name, byte[] content) {
        if (!OfficePackage.sound(content, OfficePackage.WORKBOOK, MAX_UNPACKED)) {
            throw new WrongFileType("problem.file-content", name);
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS)) {
            if (!WorkbookBounds.kept(content)) {
                throw new WrongFileType("problem.file-content", name);
            }
            var sheet = workbook.getSheets()
                    .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new WrongFileType("problem.file-content", name));
            try (Stream<Row> rows = sheet.openStream()) {
                return SheetReader.sheet(rows.map(XlsxSheet::line));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new WrongFileType("problem.file-content", name);
        }
    }

    private static Sheet.Line line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
            cells.add(text(row.getCell(i)));
        }
        return new Sheet.Line(row.getRowNum(), cells);
    }

    /** Numbers as they are typed: a tax id of ten digits has no exponent. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number && Math.abs(number.scale()) <= LONGEST_NUMBER
                ? number.stripTrailingZeros().toPlainString()
                : String.valueOf(cell.getValue());
    }
}
