package org.hito.council.minutes;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hito.testing.PdfUa;

/** What a reader of the file finds. */
public final class Paper {

    private Paper() {}

    /** Its lines joined, of a paper that everybody can follow. */
    public static String text(byte[] pdf) throws IOException {
        PdfUa.mustHold(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    public static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Where lines break says nothing. */
    public static String tight(String text) {
        return text.replaceAll("\\s+", "");
    }
}
