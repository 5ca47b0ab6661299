package org.hito.council.minutes;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader of the file finds. */
final class Paper {

    private Paper() {}

    /** Its lines joined. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Where lines break says nothing. */
    static String tight(String text) {
        return text.replaceAll("\\s+", "");
    }
}
