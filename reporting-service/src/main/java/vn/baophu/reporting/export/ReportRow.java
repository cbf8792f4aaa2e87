package vn.baophu.reporting.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.platform.csv.CellGuard;
import vn.baophu.reporting.export.ExportedReport.Value;

/** A report as rows of a table, one a figure; a report in words is one row. */
final class ReportRow {
    /** The columns that a batch takes, and what else there is to know. */
    static final List<String> COLUMNS = List.of(
            "regime",
            "unit",
            "unitName",
            "agency",
            "agencyName",
            "period",
            "indicator",
            "participants",
            "denominator",
            "percent",
            "confirmation",
            "narrative",
            "state",
            "dueOn",
            "submission",
            "revision",
            "submittedAt",
            "late",
            "acceptedAt",
            "kind",
            "row",
            "rows");

    private ReportRow() {}

    /**
     * Cells are a {@code Number}, a text that no spreadsheet runs as a formula, or null.
     *
     * @param before rows that stand in the file already
     * @param total rows that the whole file has
     */
    static List<List<Object>> of(ExportedReport report, PeriodHead head, long before, long total) {
        var rows = new ArrayList<List<Object>>();
        var values = report.figures().isEmpty() ? Stream.of(Value.missing(null)) : report.figures().stream();
        values.forEach(value -> rows.add(row(report, value, head, rows.isEmpty(), before + rows.size() + 1, total)));
        return rows;
    }

    private static List<Object> row(
            ExportedReport report, Value value, PeriodHead head, boolean first, long place, long total) {
        var cells = new ArrayList<Object>(COLUMNS.size());
        cells.add(head.regime());
        cells.add(report.agency() ? null : report.code());
        cells.add(report.agency() ? null : text(report.name()));
        cells.add(report.agency() ? report.code() : null);
        cells.add(report.agency() ? text(report.name()) : null);
        cells.add(head.period());
        cells.add(value.indicator());
        cells.add(value.participants());
        cells.add(value.denominator());
        cells.add(value.percent());
        cells.add(text(value.confirmation()));
        cells.add(first ? text(report.narrative()) : null);
        cells.add(report.state());
        cells.add(report.dueOn().toString());
        cells.add(report.submission() == null ? null : report.submission().toString());
        cells.add(report.revision());
        cells.add(report.submittedAt() == null ? null : report.submittedAt().toString());
        cells.add(report.late() == null ? null : report.late().toString());
        cells.add(report.acceptedAt() == null ? null : report.acceptedAt().toString());
        cells.add(report.kind());
        cells.add(place);
        cells.add(total);
        return cells;
    }

    private static String text(String cell) {
        return CellGuard.guarded(cell);
    }
}
