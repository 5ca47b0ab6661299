package org.hito.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hito.testing.PdfUa;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What a printed sheet owes its readers: their letters, its order, and the same bytes tomorrow. */
class PdfPrinterTest {

    private static final String SHEET =
            """
            <html lang="es"><head><title>Acta núm. 3</title><meta name="subject" content="Acta de una sesión"/>
            <style>body { font-family: 'Figtree', 'Noto Sans'; }</style></head>
            <body><h1>Acta núm. 3</h1><p th:text="${words}">-</p><p><b>¿Sí?</b> <i>¡Así!</i></p>
            <table><thead><tr><th>Votos</th></tr></thead><tbody><tr><td>5</td></tr></tbody></table></body></html>
            """;
    private static final UUID ID = UUID.fromString("0a4d4b2e-3c5a-4f0e-9a55-2f5a5a6f7e10");
    private static final Instant AT = Instant.parse("2026-11-22T15:30:00Z");

    private final PdfPrinter printer = new PdfPrinter(templates());

    private static SpringTemplateEngine templates() {
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(new StringTemplateResolver());
        return templates;
    }

    private byte[] print(String words) {
        return printer.print(new PdfSheet(SHEET, Map.of("words", words), Locale.ROOT, ID, AT));
    }

    private String text(String words) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(words))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(print("Señoras y señores")).isEqualTo(print("Señoras y señores"));
    }

    @Test
    void anotherIdOrTimeGivesAnotherDocument() {
        byte[] sheet = print("a");

        assertThat(printer.print(new PdfSheet(SHEET, Map.of("words", "a"), Locale.ROOT, UUID.randomUUID(), AT)))
                .isNotEqualTo(sheet);
        assertThat(printer.print(new PdfSheet(SHEET, Map.of("words", "a"), Locale.ROOT, ID, AT.plusSeconds(1))))
                .isNotEqualTo(sheet);
    }

    @Test
    void everyLetterOfTheTextIsRead() throws IOException {
        String words = "ÁÉÍÓÚÜÑ áéíóúüñ ¿? ¡! «» “” – — … ’ º ª € × ½ · ł ş ő Ω Ж";

        assertThat(text(words)).contains(words);
    }

    @Test
    void markupInTheTextStaysText() throws IOException {
        assertThat(text("<img src=\"file:///etc/passwd\"/> & <b>")).contains("<img src=\"file:///etc/passwd\"/> & <b>");
    }

    @Test
    void linesEndBetweenWords() throws IOException {
        String words = "desde las 15:00 hasta las 16:30, calle 53 núm. 45-77; "
                .repeat(40)
                .strip();

        assertThat(text(words).replaceAll("\\R", " ").replaceAll(" +", " ")).contains(words);
    }

    @Test
    void whatNoDocumentMayHoldIsMarked() throws IOException {
        assertThat(text("a\u0001b")).contains("a\uFFFDb");
        assertThat(text("de acuerdo \u6F22")).contains("de acuerdo \uFFFD");
    }

    @Test
    void whatPeopleTypeOnTheirPhonesIsReadAsTheyTypedIt() throws IOException {
        String words = "de acuerdo 👍 ✅ ❤ 🎉 listo";

        assertThat(text(words)).contains(words);
        assertThat(print(words)).isEqualTo(print(words));
        assertThat(text("❤️ 👍🏽 👩‍🌾 🇨🇴 así")).doesNotContain("\uFFFD").contains("así");
    }

    @Test
    void isTaggedAndTellsItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("a"))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Acta núm. 3");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(AT);
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(tags(catalog.getStructureTreeRoot())).contains("H1", "P", "Table", "TH", "TD");
        }
    }

    @Test
    void isWhatPdfUaAsksFor() throws IOException {
        PdfUa.mustHold(print("Señoras y señores 👍 \u6F22 Ж"));
        PdfSheet untold = new PdfSheet(
                SHEET.replace("<title>Acta núm. 3</title>", ""), Map.of("words", "a"), Locale.ROOT, ID, AT);
        assertThatThrownBy(() -> PdfUa.mustHold(printer.print(untold)))
                .as("a paper without a title")
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void itsLettersTravelWithIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("Ж"))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static java.util.Set<String> tags(PDStructureNode node) {
        java.util.Set<String> tags = new java.util.TreeSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
