package vn.baophu.reporting.workbook;

import static vn.baophu.reporting.workbook.WorkbookRefusal.WORKBOOK_DAMAGED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jboss.logging.Logger;
import vn.baophu.platform.error.Refused;

/** An XLSX from somebody. */
public final class Workbook {
    private static final Logger LOG = Logger.getLogger(Workbook.class);

    private Workbook() {}

    /**
     * Hands over the rows of the first sheet that people see, one by one, and holds none of them; a hidden sheet is nobody's
     * statement. Refuses with a {@link WorkbookRefusal} files that are encrypted, damaged, of the old kind, carry macros,
     * point outside or unpack to far more than a table needs.
     */
    public static void read(byte[] file, Consumer<SheetLine> sink) {
        Container.mustBeHarmless(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new Refused(WORKBOOK_DAMAGED));
            try (var rows = sheet.openStream()) {
                rows.map(SheetLine::of).forEach(sink);
            }
        } catch (Refused no) {
            throw no;
        } catch (IOException | RuntimeException twisted) {
            // the library breaks in many ways on what somebody has twisted
            LOG.debug("A spreadsheet could not be read", twisted);
            throw new Refused(WORKBOOK_DAMAGED);
        }
    }
}
