package org.hito.actor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hito.document.WrongFileType;
import org.hito.platform.TooLarge;
import org.hito.platform.web.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void letters_are_read_however_a_spreadsheet_wrote_them(String charset) {
        Sheet sheet = read("Razón social;Municipio\r\nTejidos Ñandú;Itagüí\r\n", Charset.forName(charset));

        assertThat(sheet.header()).containsExactly("Razón social", "Municipio");
        assertThat(sheet.lines().get(0).cells()).containsExactly("Tejidos Ñandú", "Itagüí");
    }

    @Test
    void a_mark_of_utf_8_is_no_part_of_the_first_heading() {
        assertThat(read("\ufeffNombre,NIT\nUna,1", StandardCharsets.UTF_8).header())
                .containsExactly("Nombre", "NIT");
    }

    @Test
    void the_separator_is_the_one_of_the_first_line_outside_quotes() {
        assertThat(CsvSheet.separator("\"a,b,c\";d\n1,2,3,4")).isEqualTo(';');
        assertThat(CsvSheet.separator("a,b;c,d\n1;2;3;4;5;6")).isEqualTo(',');
        assertThat(CsvSheet.separator("a\tb\tc,d\n")).isEqualTo('\t');
    }

    @Test
    void quotes_and_line_breaks_in_cells_are_kept_and_lines_counted_as_a_spreadsheet_does() {
        Sheet sheet = read("Nombre;Tipo\n\"La \"\"Uno\"\"\nS.A.\";FIRM\n;\n\nDos;FIRM\n", StandardCharsets.UTF_8);

        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 5);
        assertThat(sheet.lines().get(0).cell(0)).isEqualTo("La \"Uno\"\nS.A.");
        assertThat(sheet.lines().get(1).cell(9)).isEmpty();
    }

    @Test
    void what_our_export_marks_for_spreadsheets_comes_back_as_it_was() {
        List<String> names = List.of("=1+1 Igual", "'=ya marcada", "'comillas'", "-");

        Sheet sheet = read(
                "Nombre\r\n" + names.stream().map(Csv::line).collect(Collectors.joining()), StandardCharsets.UTF_8);

        assertThat(sheet.lines()).extracting(it -> it.cell(0)).isEqualTo(names);
    }

    @Test
    void what_is_no_text_and_what_is_too_long_is_refused() {
        assertThatThrownBy(() -> read("Nombre\0;Tipo\n", StandardCharsets.UTF_8))
                .isInstanceOf(WrongFileType.class);
        String line = "Una;FIRM\n";
        assertThat(read("Nombre;Tipo\n" + line.repeat(Sheet.MAX_LINES), StandardCharsets.UTF_8)
                        .lines())
                .hasSize(Sheet.MAX_LINES);
        assertThatThrownBy(() -> read("Nombre;Tipo\n" + line.repeat(Sheet.MAX_LINES + 1), StandardCharsets.UTF_8))
                .isInstanceOf(TooLarge.class);
        assertThat(read("\n\n", StandardCharsets.UTF_8).header()).isEqualTo(List.of());
    }

    private static Sheet read(String text, Charset charset) {
        return new SheetReader().read("hoja.csv", text.getBytes(charset));
    }
}
