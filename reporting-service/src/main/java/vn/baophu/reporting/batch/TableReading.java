package vn.baophu.reporting.batch;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;
import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;
import static vn.baophu.platform.error.PlatformRefusal.TABLE_TOO_LARGE;
import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;
import static vn.baophu.reporting.batch.RowsOfReport.ATTACHMENTS;
import static vn.baophu.reporting.batch.RowsOfReport.CORRECTS;
import static vn.baophu.reporting.batch.RowsOfReport.NARRATIVE;
import static vn.baophu.reporting.batch.RowsOfReport.REASON;
import static vn.baophu.reporting.batch.RowsOfReport.SERVES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.csv.TableHeader;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Words;
import vn.baophu.reporting.batch.Delivery.Format;
import vn.baophu.reporting.batch.SentReport.Name;
import vn.baophu.reporting.submission.FigureForm;
import vn.baophu.reporting.workbook.SheetLine;
import vn.baophu.reporting.workbook.Workbook;

/**
 * A table of reports: one row a figure, or one row for a report in words; the rows of a report need not stand together. A
 * report of which no row has anything filled in is passed over: nothing is taken for zero.
 */
final class TableReading {
    static final List<String> REQUIRED_COLUMNS = List.of("regime", "period", "indicator", "participants");
    static final List<String> OPTIONAL_COLUMNS =
            List.of("unit", "agency", "denominator", "confirmation", NARRATIVE, ATTACHMENTS, SERVES, CORRECTS, REASON);
    /** What an exported period says beside its figures; not read. */
    static final List<String> EXPORTED_COLUMNS = List.of(
            "unitName",
            "agencyName",
            "state",
            "dueOn",
            "percent",
            "submission",
            "revision",
            "submittedAt",
            "late",
            "acceptedAt",
            "kind",
            "row",
            "rows");

    private static final List<String> OTHERS =
            Stream.of(OPTIONAL_COLUMNS, EXPORTED_COLUMNS).flatMap(List::stream).toList();

    /** 5,000 reports of 20 figures. */
    private static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_CONFIRMATION = 2_000;

    private final Map<Name, RowsOfReport> reports = new LinkedHashMap<>();
    private final Faults faults = new Faults();
    private TableHeader header;
    private int rows;

    private TableReading() {}

    static Delivery csv(byte[] table) {
        var reading = new TableReading();
        CsvTable.each(table, REQUIRED_COLUMNS, OTHERS, MOST_ROWS, reading.faults, reading::head, reading::row);
        return reading.delivery(Format.CSV);
    }

    static Delivery xlsx(byte[] file) {
        var reading = new TableReading();
        Workbook.read(file, reading::line);
        if (reading.header == null) {
            throw TableHeader.missing();
        }
        return reading.delivery(Format.XLSX);
    }

    /** Where no column says whose the reports are, the unknown ones are all there is to tell. */
    private void head(TableHeader read) {
        header = read;
        if (Stream.of("unit", "agency").noneMatch(read.columns()::contains)) {
            faults.refuseIfAny();
        }
    }

    private void line(SheetLine line) {
        if (line.blank()) {
            return;
        }
        if (header == null) {
            head(TableHeader.of(line.number(), line.cells(), REQUIRED_COLUMNS, OTHERS, faults));
            return;
        }
        if (++rows > MOST_ROWS) {
            throw new Refused(TABLE_TOO_LARGE, MOST_ROWS, MOST_COLUMNS);
        }
        line.broken().forEach((at, broken) -> {
            var column = at < header.columns().size() ? header.columns().get(at) : null;
            faults.addAt(line.number(), column, broken.refusal(), broken.args().toArray());
        });
        row(header.row(line.number(), line.cells(), faults));
    }

    private void row(CsvRow row) {
        var name = new Name(
                text(row, "regime", LONGEST_NAME),
                text(row, "unit", LONGEST_NAME),
                text(row, "agency", LONGEST_NAME),
                text(row, "period", LONGEST_NAME));
        var report = reports.computeIfAbsent(name, first -> new RowsOfReport(row.row()));
        row.mustHave("regime", "period");
        report.words(row);
        var figure = new FigureForm(
                text(row, "indicator", LONGEST_NAME),
                people(row, "participants"),
                people(row, "denominator"),
                text(row, "confirmation", LONGEST_CONFIRMATION));
        var given = row.text("participants") != null;
        if (given) {
            row.mustHave("indicator");
        }
        report.figure(row.row(), figure, given);
    }

    private static Long people(CsvRow row, String column) {
        var count = row.count(column);
        if (count != null && count > FigureForm.PEOPLE) {
            row.refuse(column, OUT_OF_RANGE, Words.range(0, FigureForm.PEOPLE));
        }
        return count;
    }

    static String text(CsvRow row, String column, int longest) {
        var text = row.text(column);
        if (text != null && text.length() > longest) {
            row.refuse(column, TOO_LONG, longest);
        }
        return text;
    }

    private Delivery delivery(Format format) {
        var filled = reports.entrySet().stream()
                .filter(report -> report.getValue().filled())
                .toList();
        filled.forEach(report -> report.getValue().holes(row -> faults.addAt(row, "participants", REQUIRED)));
        var sent = filled.stream()
                .map(report -> report.getValue().sent(report.getKey()))
                .toList();
        return new Delivery(format, sent, reports.size() - sent.size(), faults);
    }
}
