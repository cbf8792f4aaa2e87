package vn.baophu.reporting.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** UTF-8 with BOM, so that spreadsheets read Vietnamese; separated by commas. */
final class CsvSink implements ReportSink {
    private static final char BOM = '\uFEFF';

    private final CSVPrinter table;
    private final PeriodHead head;
    private long total;
    private long written;

    CsvSink(OutputStream out, PeriodHead head) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(BOM);
        this.table = new CSVPrinter(text, CSVFormat.RFC4180);
        this.head = head;
        table.printRecord(ReportRow.COLUMNS);
    }

    @Override
    public void begin(long rows) {
        total = rows;
    }

    @Override
    public void add(ExportedReport report) throws IOException {
        for (var cells : ReportRow.of(report, head, written, total)) {
            written++;
            table.printRecord(cells);
        }
    }

    @Override
    public void end() throws IOException {
        table.flush();
    }
}
