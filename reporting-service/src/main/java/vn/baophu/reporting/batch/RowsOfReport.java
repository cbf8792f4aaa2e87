package vn.baophu.reporting.batch;

import static vn.baophu.reporting.batch.BatchRefusal.NARRATIVE_TWICE;
import static vn.baophu.reporting.batch.BatchRefusal.SAID_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.reporting.batch.SentReport.More;
import vn.baophu.reporting.batch.SentReport.Name;
import vn.baophu.reporting.submission.Content;
import vn.baophu.reporting.submission.FigureForm;

/** The rows of a table that speak of one report. */
final class RowsOfReport {
    static final String NARRATIVE = "narrative";
    static final String ATTACHMENTS = "attachments";
    static final String SERVES = "serves";
    static final String CORRECTS = "corrects";
    static final String REASON = "reason";

    private static final int LONGEST_NARRATIVE = 20_000;
    private static final int LONGEST_REASON = 2_000;

    private final int first;
    private final List<FigureForm> figures = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> holes = new ArrayList<>();
    private final Map<String, Object> said = new HashMap<>();
    private boolean filled;

    RowsOfReport(int first) {
        this.first = first;
    }

    /** What a row says of the report as a whole; refused where a row before says something else. */
    void words(CsvRow row) {
        var narrative = TableReading.text(row, NARRATIVE, LONGEST_NARRATIVE);
        filled |= narrative != null;
        says(row, NARRATIVE, narrative, NARRATIVE_TWICE);
        says(row, ATTACHMENTS, IdsInCell.of(row, ATTACHMENTS), SAID_TWICE);
        says(row, SERVES, IdsInCell.of(row, SERVES), SAID_TWICE);
        says(row, CORRECTS, row.integer(CORRECTS), SAID_TWICE);
        says(row, REASON, TableReading.text(row, REASON, LONGEST_REASON), SAID_TWICE);
    }

    private void says(CsvRow row, String column, Object value, BatchRefusal twice) {
        var before = value == null ? null : said.putIfAbsent(column, value);
        if (before != null && !before.equals(value)) {
            row.refuse(column, twice);
        }
    }

    /** A row without an indicator holds words only. */
    void figure(int row, FigureForm figure, boolean given) {
        filled |= given;
        if (figure.indicator() == null && !given && figure.denominator() == null) {
            return;
        }
        if (!given) {
            holes.add(row);
        }
        figures.add(figure);
        rows.add(row);
    }

    boolean filled() {
        return filled;
    }

    /** The rows of a report in which somebody forgot the people. */
    void holes(IntConsumer refuse) {
        holes.forEach(refuse::accept);
    }

    SentReport sent(Name name) {
        return new SentReport(
                name,
                new Content(figures, (String) said.get(NARRATIVE), null, ids(ATTACHMENTS)),
                new More(ids(SERVES), (Integer) said.get(CORRECTS), (String) said.get(REASON)),
                new Spot.InTable(first, rows));
    }

    private List<UUID> ids(String column) {
        return said.get(column) instanceof IdsInCell cell ? cell.ids() : null;
    }
}
