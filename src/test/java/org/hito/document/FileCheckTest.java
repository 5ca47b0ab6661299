package org.hito.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what it holds, not what it is called. */
class FileCheckTest {

    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private final FileCheck check = new FileCheck();

    @Test
    void a_plain_pdf_is_taken() {
        assertThat(check.check("acta.pdf", bytes(PDF))).isEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
                "/AA<</O<</S/JavaScript>>>>",
                "/Names<</JS (app.alert(1))>>",
                "/OpenAction<</S/Launch/F(cmd.exe)>>",
                "/Names<</EmbeddedFiles 2 0 R>>/EmbeddedFile",
                "/RichMedia 3 0 R"
            })
    void a_pdf_that_acts_by_itself_is_refused(String act) {
        refused("acta.pdf", PDF.replace("/Type/Catalog", "/Type/Catalog" + act));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>" + PDF,
                PDF + "<HTML><body onload=alert(1)>",
                "\n" + PDF,
            })
    void a_pdf_that_is_something_else_too_is_refused(String polyglot) {
        refused("acta.pdf", polyglot);
    }

    @Test
    void a_pdf_with_another_file_behind_its_end_is_refused() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(bytes(PDF));
        content.write(zip("payload.bin", new byte[4_000]));
        assertThatThrownBy(() -> check.check("acta.pdf", content.toByteArray())).isInstanceOf(WrongFileType.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><svg/>",
                "MZ\u0090 program",
                "Texto sin más"
            })
    void another_file_named_pdf_is_refused(String content) {
        refused("acta.pdf", content);
    }

    @Test
    void a_text_with_script_and_an_unknown_ending_are_refused() {
        assertThat(check.check("acta.txt", bytes("Acta de la reunión")))
                .isEqualTo(FileType.ofName("acta.txt").orElseThrow());
        refused("acta.txt", "Acta <script>alert(1)</script>");
        refused("acta.html", "<p>Acta</p>");
        refused("acta.svg", "<svg/>");
    }

    @Test
    void an_office_file_is_one_inside_too_and_has_no_macros() throws IOException {
        assertThatThrownBy(() -> check.check("plan.docx", zip("otra/cosa.xml", bytes("<x/>"))))
                .isInstanceOf(WrongFileType.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"[Content_Types].xml", "word/document.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        }
        assertThat(check.check("plan.docx", out.toByteArray())).isEqualTo(FileType.DOCX);
        ByteArrayOutputStream macros = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(macros)) {
            for (String name : new String[] {"[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        }
        assertThatThrownBy(() -> check.check("plan.docx", macros.toByteArray())).isInstanceOf(WrongFileType.class);
    }

    private void refused(String name, String content) {
        assertThatThrownBy(() -> check.check(name, bytes(content))).isInstanceOf(WrongFileType.class);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            ZipEntry entry = new ZipEntry(name);
            entry.setSize(content.length);
            entry.setCompressedSize(content.length);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
