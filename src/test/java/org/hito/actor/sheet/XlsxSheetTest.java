package org.hito.actor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hito.document.WrongFileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

    @TempDir
    Path folder;

    @Test
    void the_first_sheet_that_is_seen_is_read_and_numbers_keep_their_digits() throws IOException {
        Sheet sheet = read(workbook());

        assertThat(sheet.header()).containsExactly("Nombre", "NIT", "Tractora");
        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.lines().get(0).cells()).containsExactly("Una", "8909049961", "true");
        assertThat(sheet.lines().get(1).number()).isEqualTo(4);
    }

    @Test
    void of_a_formula_the_value_is_read_and_nothing_is_reckoned() throws IOException {
        byte[] file = patched(
                workbook(),
                "xl/worksheets/sheet2.xml",
                "<c r=\"A2\"",
                "<c r=\"D2\" t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1\")</f><v>visto</v></c><c r=\"A2\"");

        assertThat(read(file).lines().get(0).cells()).contains("visto").noneMatch(it -> it.contains("WEBSERVICE"));
    }

    @Test
    void a_document_type_and_its_entities_are_refused_or_left_alone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        byte[] file = patched(
                workbook(),
                "xl/worksheets/sheet2.xml",
                "<worksheet",
                "<!DOCTYPE worksheet [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><worksheet");
        byte[] used = patched(
                file, "xl/worksheets/sheet2.xml", "<c r=\"A2\"", "<c r=\"D2\" t=\"str\"><v>&s;</v></c><c r=\"A2\"");

        assertThatThrownBy(() -> read(used)).isInstanceOf(WrongFileType.class);
    }

    @Test
    void what_unpacks_to_too_much_or_is_no_workbook_is_refused() throws IOException {
        byte[] bomb =
                patched(workbook(), "xl/worksheets/sheet2.xml", "<sheetData>", "<sheetData>" + " ".repeat(70 << 20));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(WrongFileType.class);
        assertThatThrownBy(() -> read("Nombre;Tipo".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WrongFileType.class);
        assertThatThrownBy(() -> new SheetReader().read("hoja.xls", new byte[] {1}))
                .isInstanceOf(WrongFileType.class);
    }

    @Test
    @Timeout(20)
    void cells_that_lie_or_measure_beyond_a_spreadsheet_are_refused_before_room_is_made_for_them() throws IOException {
        String cell = "<c r=\"A2\"";
        List<String> hostile = List.of(
                "<c r=\"ZZZZZZ2\" t=\"n\"><v>1</v></c>",
                "<c r=\"&#90;ZZZZZ2\"><v>1</v></c>",
                "<c><v>" + "9".repeat(5_000_000) + "</v></c>",
                "<c t=\"str\"><v>" + "a".repeat(5_000_000) + "</v></c>",
                "</row>" + "<row><c r=\"ZZZ2\"/></row>".repeat(200_000) + "<row r=\"3\">");
        for (String each : hostile) {
            byte[] file = patched(workbook(), "xl/worksheets/sheet2.xml", cell, each + cell);
            assertThat(file.length).isLessThan(100_000);
            assertThatThrownBy(() -> read(file)).isInstanceOf(WrongFileType.class);
        }
    }

    @Test
    void a_number_without_end_stays_short_and_a_long_text_is_cut() throws IOException {
        String number = "<c r=\"D2\"><v>1E999999999</v></c><c r=\"A2\"";
        String text = "<c r=\"D2\" t=\"str\"><v>" + "a".repeat(30_000) + "</v></c><c r=\"A2\"";

        for (String each : List.of(number, text)) {
            byte[] file = patched(workbook(), "xl/worksheets/sheet2.xml", "<c r=\"A2\"", each);
            assertThat(read(file).lines().get(0).cells()).hasSize(4).allSatisfy(it -> assertThat(it.length())
                    .isLessThanOrEqualTo(2_000));
        }
    }

    private static Sheet read(byte[] content) {
        return new SheetReader().read("hoja.XLSX", content);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet hidden = workbook.newWorksheet("Oculta");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "No");
            Worksheet sheet = workbook.newWorksheet("Actores");
            sheet.value(0, 0, "Nombre");
            sheet.value(0, 1, "NIT");
            sheet.value(0, 2, "Tractora");
            sheet.value(1, 0, "Una");
            sheet.value(1, 1, 8_909_049_961L);
            sheet.value(1, 2, true);
            sheet.value(3, 0, "Dos");
        }
        return out.toByteArray();
    }

    private static byte[] patched(byte[] file, String part, String before, String after) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(part)) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    assertThat(text).contains(before);
                    content = text.replace(before, after).getBytes(StandardCharsets.UTF_8);
                }
                copy.write(content);
            }
        }
        return out.toByteArray();
    }
}
