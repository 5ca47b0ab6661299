package org.hito.platform;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.BreakIterator;
import java.util.Calendar;
import java.util.Date;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints templates as tagged PDF (PDF/UA-1, so that a screen reader follows it) with its letters embedded: Figtree, Noto Sans
 * for letters that Figtree lacks, and Noto Emoji for what people type on their phones. The same sheet gives the same bytes. Nothing outside the template is ever fetched.
 */
@Component
public class PdfPrinter {

    /** Without a version: the same sheet is to give the same bytes after an update as well. */
    private static final String PRODUCER = "Hito";

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;

    PdfPrinter(ITemplateEngine templates) {
        this.templates = templates;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public byte[] print(PdfSheet sheet) {
        String page = templates.process(sheet.template(), new Context(sheet.language(), sheet.values()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(NOT_XML.matcher(page).replaceAll("\uFFFD"))) {
            PDDocument printed = renderer.createPDFKeepOpen();
            printed.getDocumentInformation().setCreationDate(calendar(sheet));
            printed.getDocumentInformation().setModificationDate(calendar(sheet));
            printed.getDocument().getTrailer().setItem(COSName.ID, identifier(sheet));
            printed.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PdfBoxRenderer renderer(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.useUnicodeLineBreaker(new BetweenWords());
        builder.useReplacementText("\uFFFD");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        font(builder, "Figtree", 400, FontStyle.NORMAL, "Figtree-Regular");
        font(builder, "Figtree", 600, FontStyle.NORMAL, "Figtree-SemiBold");
        font(builder, "Figtree", 400, FontStyle.ITALIC, "Figtree-Italic");
        font(builder, "Noto Sans", 400, FontStyle.NORMAL, "NotoSans-Regular");
        builder.useFont(
                letters("NotoEmoji-Regular"),
                "Noto Emoji",
                400,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        builder.withHtmlContent(page, null);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.layout();
        return renderer;
    }

    /** Lines end between words; what the library and Java know of lines would cut an hour at its colon. */
    private static final class BetweenWords implements FSTextBreaker {

        private String text = "";
        private int at;

        @Override
        public int next() {
            if (at >= text.length()) {
                return BreakIterator.DONE;
            }
            do {
                at++;
            } while (at < text.length() && !(text.charAt(at - 1) == ' ' && text.charAt(at) != ' '));
            return at;
        }

        @Override
        public void setText(String words) {
            text = words;
            at = 0;
        }
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, FontStyle style, String file) {
        builder.useFont(letters(file), family, weight, style, true);
    }

    private static FSSupplier<InputStream> letters(String file) {
        String path = "/pdf/" + file + ".ttf";
        return () -> Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(path), path);
    }

    private static Calendar calendar(PdfSheet sheet) {
        Calendar at = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTime(Date.from(sheet.at()));
        return at;
    }

    /** What the library would take from the clock. */
    private static COSArray identifier(PdfSheet sheet) {
        COSString id = new COSString(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(sheet.id().getMostSignificantBits())
                .putLong(sheet.id().getLeastSignificantBits())
                .array());
        COSArray both = new COSArray();
        both.add(id);
        both.add(id);
        return both;
    }
}
