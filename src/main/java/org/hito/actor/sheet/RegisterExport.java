package org.hito.actor.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hito.actor.ActorKind;
import org.hito.actor.ChainLink;
import org.hito.actor.FirmSize;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.RegisterFilter;
import org.hito.platform.PageLimit;
import org.hito.platform.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The register as a file, in words that an import understands again, and the empty file to fill in. */
@Component
public class RegisterExport {

    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(it -> it != Column.CHECK_DIGIT)
            .toList();
    private static final int NARROW = 18;
    private static final int WIDE = 44;

    private final Organisations organisations;
    private final SheetWords words;
    private final MessageSource texts;

    RegisterExport(Organisations organisations, SheetWords words, MessageSource texts) {
        this.organisations = organisations;
        this.words = words;
        this.texts = texts;
    }

    /** All that the filter finds, as far as its reader sees it. */
    public void write(SheetFormat format, RegisterFilter filter, Locale locale, OutputStream to) throws IOException {
        write(format, locale, to, filter);
    }

    /** The columns that are understood; a workbook has the words that are understood beside them. */
    public void template(SheetFormat format, Locale locale, OutputStream to) throws IOException {
        write(format, locale, to, null);
    }

    private void write(SheetFormat format, Locale locale, OutputStream to, @Nullable RegisterFilter filter)
            throws IOException {
        if (format == SheetFormat.CSV) {
            Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            out.write('\ufeff');
            out.write(Csv.line(headings(locale).toArray()));
            each(filter, it -> out.write(Csv.line(cells(it, locale).toArray())));
            out.flush();
            return;
        }
        try (Workbook workbook = new Workbook(to, "Hito", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(text("actor.register.title", locale));
            int[] row = {0};
            line(sheet, row, headings(locale));
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.width(i, COLUMNS.get(i) == Column.NAME || COLUMNS.get(i) == Column.CHAIN_LINKS ? WIDE : NARROW);
            }
            sheet.freezePane(0, 1);
            each(filter, it -> line(sheet, row, cells(it, locale)));
            if (filter == null) {
                vocabulary(workbook.newWorksheet(text("actor.import.words", locale)), locale);
            }
        }
    }

    private void vocabulary(Worksheet sheet, Locale locale) {
        int column = 0;
        for (Enum<?>[] choices : List.<Enum<?>[]>of(ActorKind.values(), FirmSize.values(), ChainLink.values())) {
            Column about = choices[0] instanceof ActorKind
                    ? Column.KIND
                    : choices[0] instanceof FirmSize ? Column.SIZE : Column.CHAIN_LINKS;
            sheet.value(0, column, words.heading(about, locale));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDE);
            for (int i = 0; i < choices.length; i++) {
                sheet.value(i + 1, column, words.word(choices[i], locale));
            }
            column++;
        }
    }

    private interface Row {
        void write(Organisation organisation) throws IOException;
    }

    private void each(@Nullable RegisterFilter filter, Row row) throws IOException {
        String after = null;
        while (filter != null) {
            var page = organisations.page(filter, after, PageLimit.MAX);
            for (Organisation it : page.items()) {
                row.write(it);
            }
            after = page.next();
            if (after == null) {
                return;
            }
        }
    }

    /** Everything is text, so that nothing is a formula and no number loses a digit. */
    private static void line(Worksheet sheet, int[] row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(row[0], i, cells.get(i));
            }
        }
        row[0]++;
    }

    private List<String> headings(Locale locale) {
        return COLUMNS.stream().map(it -> words.heading(it, locale)).toList();
    }

    private List<String> cells(Organisation it, Locale locale) {
        return COLUMNS.stream().map(column -> cell(it, column, locale)).toList();
    }

    /** As it stands in the file. */
    String cell(Organisation it, Column column, Locale locale) {
        return switch (column) {
            case NAME -> it.name();
            case TAX_ID -> it.taxId() == null ? "" : it.taxId().toString();
            case KIND -> words.word(it.kind(), locale);
            case SIZE -> words.word(it.size(), locale);
            case CHAIN_LINKS ->
                it.chainLinks().stream().map(link -> words.word(link, locale)).collect(Collectors.joining("; "));
            case ANCHOR -> it.anchor() ? words.word(true, locale) : "";
            case CONSTITUTED -> words.word(it.constituted(), locale);
            case MUNICIPALITY -> it.municipality() == null ? "" : it.municipality();
            case CHECK_DIGIT -> "";
        };
    }

    private String text(String code, Locale locale) {
        return String.valueOf(texts.getMessage(code, null, locale));
    }
}
