package vn.baophu.reporting.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vn.baophu.reporting.batch.SentReport.Name;
import vn.baophu.reporting.submission.Content;
import vn.baophu.reporting.submission.FigureForm;

/** The rows of a table that speak of one report. */
final class RowsOfReport {
    private final int first;
    private final List<FigureForm> figures = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> holes = new ArrayList<>();
    private String narrative;
    private boolean filled;

    RowsOfReport(int first) {
        this.first = first;
    }

    /** False where a row before says something else. */
    boolean narrative(String text) {
        if (text == null || text.equals(narrative)) {
            return true;
        }
        var fresh = narrative == null;
        narrative = text;
        filled = true;
        return fresh;
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
        return new SentReport(name, new Content(figures, narrative, null, null), new Spot.InTable(first, rows));
    }
}
