package org.hito.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks at what a file is, not at what it says it is; whatever a browser could run is refused. */
@Component
class FileCheck {

    private static final long MAX_UNPACKED = 300L << 20;
    private static final int PDF_END = 1024 + 1;
    private static final List<String> ACTS =
            List.of("/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile", "/RichMedia");
    private static final String TEST_VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    /** Reads its list of types, half a second's work, beside the rest of the start. */
    private final CompletableFuture<Tika> tika = CompletableFuture.supplyAsync(Tika::new);

    /** The type of the file; {@link WrongFileType} if its name is not allowed or its content is something else. */
    FileType check(String name, byte[] content) {
        FileType type = FileType.ofName(name).orElseThrow(() -> new WrongFileType("problem.file-type", name));
        boolean fits =
                type.plain() ? plainText(content) : type.office() ? office(type, content) : detected(type, content);
        if (!fits || new String(content, StandardCharsets.ISO_8859_1).contains(TEST_VIRUS)) {
            throw new WrongFileType("problem.file-content", name);
        }
        return type;
    }

    private boolean detected(FileType type, byte[] content) {
        boolean clean = type != FileType.PDF || plainPdf(content);
        return clean && tika.join().detect(content).equals(type.mediaType);
    }

    /** Begins and ends as a PDF and carries nothing that acts by itself. */
    private static boolean plainPdf(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-")
                && text.lastIndexOf("%%EOF") > text.length() - PDF_END
                && ACTS.stream().noneMatch(text::contains)
                && !text.toLowerCase(Locale.ROOT).contains("<html");
    }

    private boolean plainText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String detected = tika.join().detect(content);
            return text.indexOf('\0') < 0
                    && (detected.equals("text/plain") || detected.equals("application/octet-stream"))
                    && !text.toLowerCase(Locale.ROOT).contains("<script");
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** A package of that kind without macros, that unpacks to a sensible size. */
    private static boolean office(FileType type, byte[] content) {
        String main =
                switch (type) {
                    case DOCX -> "word/document.xml";
                    case XLSX -> OfficePackage.WORKBOOK;
                    default -> "ppt/presentation.xml";
                };
        return OfficePackage.sound(content, main, MAX_UNPACKED);
    }
}
