package org.hito.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into an office file before anybody opens it, by its directory, as those who open it do. */
public final class OfficePackage {

    /** The part that makes a package a workbook. */
    public static final String WORKBOOK = "xl/workbook.xml";

    private static final int MAX_ENTRIES = 5_000;
    private static final byte[] START = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);

    private OfficePackage() {}

    /**
     * Whether it holds that part and no macros, and unpacks to a sensible size.
     *
     * @param main part that a package of the expected kind has
     * @param maxUnpacked bytes of all parts together
     */
    public static boolean sound(byte[] content, String main, long maxUnpacked) {
        if (content.length < START.length || !Arrays.equals(content, 0, START.length, START, 0, START.length)) {
            return false;
        }
        boolean found = false;
        boolean typed = false;
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                if (++entries > MAX_ENTRIES
                        || name.contains("..")
                        || name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    return false;
                }
                found |= name.equals(main);
                typed |= name.equals("[Content_Types].xml");
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > maxUnpacked) {
                            return false;
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
        return found && typed;
    }
}
