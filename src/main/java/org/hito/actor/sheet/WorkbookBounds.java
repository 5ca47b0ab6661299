package org.hito.actor.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Whether the cells of a workbook lie and measure as those of spreadsheets do. The reader makes room up to the column that a cell
 * names and reckons with numbers of any length, so a file of two kilobytes would keep it busy for minutes. Every part is looked
 * at, with the same parser, because any of them may be the sheet.
 */
final class WorkbookBounds {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 32_767;
    /** Cells of all rows up to the last of each, empty ones included. */
    private static final long MOST_CELLS = 20_000_000;

    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private long cells;
    private int widest;
    private int value;
    private int longest;
    private @Nullable String type;
    private boolean inCell;

    private WorkbookBounds() {}

    static boolean kept(byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    if (!new WorkbookBounds().holds(part)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean holds(InputStream part) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            boolean holds = true;
            while (holds && xml.hasNext()) {
                holds = within(xml, xml.next());
            }
            return holds;
        } catch (XMLStreamException noXml) {
            return true;
        }
    }

    private boolean within(XMLStreamReader xml, int event) {
        if (event == XMLStreamReader.START_ELEMENT) {
            return begun(xml);
        }
        if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
            value += xml.getTextLength();
            return value <= longest || longest == 0;
        }
        if (event == XMLStreamReader.END_ELEMENT) {
            longest = 0;
            inCell &= !xml.getLocalName().equals("c");
        }
        return true;
    }

    private boolean begun(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                cells += widest;
                widest = 0;
            }
            case "c" -> {
                String address = xml.getAttributeValue(null, "r");
                if (address != null && !ADDRESS.matcher(address).matches()) {
                    return false;
                }
                widest = address == null ? widest + 1 : Math.max(widest, column(address));
                type = xml.getAttributeValue(null, "t");
                inCell = true;
            }
            case "v" -> {
                value = 0;
                longest = inCell ? longest() : 0;
            }
            default -> {}
        }
        return cells + widest <= MOST_CELLS;
    }

    private int longest() {
        return "str".equals(type) ? LONGEST_TEXT : LONGEST_NUMBER;
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; Character.isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
