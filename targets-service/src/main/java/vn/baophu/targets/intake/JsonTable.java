package vn.baophu.targets.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.baophu.targets.intake.IntakeRefusal.FIGURE_CODE_TWICE;
import static vn.baophu.targets.intake.IntakeRefusal.FIGURE_TWICE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import vn.baophu.platform.csv.CellGuard;
import vn.baophu.platform.error.Fault;
import vn.baophu.targets.layout.CanonicalRow;

/**
 * Figures sent as JSON, as the table they would be: so that one and the same desk takes both, and says of both the same.
 *
 * @param csv the table
 * @param lines at which line of it which figure starts, both counted as their readers count: lines from 1, figures from 0
 */
public record JsonTable(byte[] csv, Map<Integer, Integer> lines) {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    /** @param figures the cells of each by column; null and absent for none */
    public static JsonTable of(List<Map<String, Object>> figures) {
        var text = new StringBuilder(record(CanonicalRow.COLUMNS));
        var lines = new HashMap<Integer, Integer>();
        var line = 2;
        for (int figure = 0; figure < figures.size(); figure++) {
            lines.put(line, figure);
            var record = record(cells(figures.get(figure)));
            text.append(record);
            line += (int) BREAK.matcher(record).results().count();
        }
        return new JsonTable(text.toString().getBytes(UTF_8), lines);
    }

    private static List<String> cells(Map<String, Object> figure) {
        var cells = new ArrayList<String>();
        for (var column : CanonicalRow.COLUMNS) {
            var value = figure.get(column);
            cells.add(value == null ? null : CellGuard.guarded(value.toString()));
        }
        return cells;
    }

    private static String record(List<String> cells) {
        var record = new StringBuilder();
        try {
            FORMAT.printRecord(record, cells.toArray());
        } catch (IOException textIsAlwaysThere) {
            throw new UncheckedIOException(textIsAlwaysThere);
        }
        return record.toString();
    }

    /** The same fault at its place in the JSON; where it cites another figure, that one's place in the list, from 1. */
    Fault inJson(Fault fault) {
        var figure = lines.get(fault.row());
        var pointer = "/figures/" + figure + (fault.column() == null ? "" : "/" + fault.column());
        var citesFigure = fault.refusal() == FIGURE_TWICE || fault.refusal() == FIGURE_CODE_TWICE;
        var args = fault.args().stream()
                .map(arg -> citesFigure && arg instanceof Integer line ? Integer.valueOf(lines.get(line) + 1) : arg)
                .toList();
        return new Fault(pointer, null, null, fault.refusal(), args);
    }
}
