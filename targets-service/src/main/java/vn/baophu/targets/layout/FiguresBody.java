package vn.baophu.targets.layout;

import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.baophu.platform.error.Fault;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.heading.Title;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.numeral.NumberReading;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Certainty;
import vn.baophu.targets.wording.Sentence;

/** The rows of a canonical table: they are handed on as they stand, for whoever takes canonical tables checks them. */
record FiguresBody(Layout layout) implements TableBody {
    private static final Sentence CANONICAL = new Sentence(
            "Bảng có tiêu đề cột chuẩn: mỗi ô mang dấu thập phân của chính nó.",
            "The table has the canonical columns: each cell brings its own decimal sign.");

    static Optional<FiguresBody> startingAt(SheetRow row) {
        var names = row.cells().stream()
                .map(SheetCell::text)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!names.contains("indicator") || !CanonicalRow.COLUMNS.containsAll(names)) {
            return Optional.empty();
        }
        if (new HashSet<>(names).size() < names.size()) {
            return Optional.empty();
        }
        var columns = IntStream.range(0, row.cells().size())
                .filter(at -> !row.cell(at).isBlank())
                .mapToObj(at -> Column.naming(at, row.cell(at).text(), Measure.CANONICAL))
                .toList();
        var numbers = new NumberReading(NumberFormat.VIETNAMESE, Certainty.CERTAIN, List.of(CANONICAL));
        return Optional.of(
                new FiguresBody(new Layout(LayoutKind.FIGURES, null, null, List.of(row.number()), columns, numbers)));
    }

    /** With the lines that stand above it. */
    FiguresBody under(Title title) {
        var caption = title.caption() == null ? null : title.caption().text();
        return new FiguresBody(layout.headed(title.text(), caption));
    }

    @Override
    public boolean repeatsHeader(SheetRow row) {
        return false;
    }

    @Override
    public Optional<List<CanonicalRow>> read(SheetRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (var column : layout.columns()) {
            if (!row.cell(column.at()).isBlank()) {
                cells.put(column.heading(), row.cell(column.at()).text());
            }
        }
        return Optional.of(List.of(new CanonicalRow(row.number(), false, null, cells, faults(row, cells))));
    }

    /** Here a row says whose figure it is; a forgotten cell is not taken for the whole area. */
    private static List<Fault> faults(SheetRow row, Map<String, String> cells) {
        return cells.containsKey("unit") || cells.containsKey("unitPrinted")
                ? List.of()
                : List.of(new Fault(null, row.number(), "unit", REQUIRED, List.of()));
    }

    @Override
    public List<CanonicalRow> finish() {
        return List.of();
    }
}
