package vn.baophu.reporting.workbook;

import static vn.baophu.platform.error.PlatformRefusal.TABLE_TOO_LARGE;
import static vn.baophu.reporting.workbook.WorkbookRefusal.CELL_TOO_LONG;
import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_DAMAGED;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.baophu.platform.error.Refused;

/** Looks along a sheet before its rows are made: an address far to the right or an endless cell would fill the memory. */
final class SheetGuard {
    static final int MOST_COLUMNS = 100;
    /** A sheet has no more; how many are taken is another matter. */
    private static final int MOST_ROWS = 1_048_576;
    /** As long as spreadsheets let a cell be. */
    private static final int LONGEST_CELL = 32_767;

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,2}[1-9]\\d{0,6}");
    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");

    private int cells;
    private long letters;

    private SheetGuard() {}

    static void look(InputStream sheet) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new SheetGuard().all(factory.createXMLStreamReader(sheet));
        } catch (XMLStreamException malformed) {
            throw new Refused(WORKBOOK_DAMAGED);
        }
    }

    private void all(XMLStreamReader sheet) throws XMLStreamException {
        while (sheet.hasNext()) {
            switch (sheet.next()) {
                case XMLStreamConstants.DTD -> throw new Refused(WORKBOOK_DAMAGED);
                case XMLStreamConstants.START_ELEMENT -> element(sheet);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> letters(sheet.getTextLength());
                default -> {}
            }
        }
    }

    private void element(XMLStreamReader sheet) {
        var address = sheet.getAttributeValue(null, "r");
        switch (sheet.getLocalName()) {
            case "row" -> {
                cells = 0;
                mustFit(address, ROW);
            }
            case "c" -> {
                letters = 0;
                mustFit(address, ADDRESS);
                if (++cells > MOST_COLUMNS) {
                    throw new Refused(TABLE_TOO_LARGE, MOST_ROWS, MOST_COLUMNS);
                }
            }
            default -> {}
        }
    }

    private static void mustFit(String address, Pattern form) {
        if (address != null && !form.matcher(address).matches()) {
            throw new Refused(TABLE_TOO_LARGE, MOST_ROWS, MOST_COLUMNS);
        }
    }

    private void letters(int more) {
        letters += more;
        if (letters > LONGEST_CELL) {
            throw new Refused(CELL_TOO_LONG, LONGEST_CELL);
        }
    }
}
