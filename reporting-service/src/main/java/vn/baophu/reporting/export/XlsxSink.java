package vn.baophu.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet; counts are numbers, all else text that stands in its cell and in no table of texts. */
final class XlsxSink implements ReportSink {
    /** Rows that wait in memory. */
    private static final int FLUSH = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private final PeriodHead head;
    private long total;
    private int row;

    XlsxSink(OutputStream out, PeriodHead head) {
        this.book = new Workbook(out, "Baophu", "1.0");
        this.sheet = book.newWorksheet(head.period());
        this.head = head;
        sheet.freezePane(0, 1);
        for (int column = 0; column < ReportRow.COLUMNS.size(); column++) {
            sheet.inlineString(0, column, ReportRow.COLUMNS.get(column));
        }
    }

    @Override
    public void begin(long rows) {
        total = rows;
    }

    @Override
    public void add(ExportedReport report) throws IOException {
        for (var cells : ReportRow.of(report, head, row, total)) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                put(column, cells.get(column));
            }
            if (row % FLUSH == 0) {
                sheet.flush();
            }
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.inlineString(row, column, cell.toString());
        }
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }
}
