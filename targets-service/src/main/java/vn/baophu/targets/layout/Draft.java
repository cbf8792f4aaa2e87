package vn.baophu.targets.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baophu.platform.error.Fault;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.numeral.PrintedValue;

/** A figure whose cells are still being gathered. */
final class Draft {
    /** What tells the figures of one unit apart. */
    record Key(String indicator, Integer year, String kind) {}

    private final Subject subject;
    private final Key key;
    private final int line;
    private final int column;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<Measure> filled = EnumSet.noneOf(Measure.class);
    private final List<Fault> faults = new ArrayList<>();
    private String comparator;

    /**
     * @param line row of the sheet of the first of its cells, from 1
     * @param column of the first of its cells, from 0
     */
    Draft(Subject subject, Key key, int line, int column) {
        this.subject = subject;
        this.key = key;
        this.line = line;
        this.column = column;
    }

    Key key() {
        return key;
    }

    int column() {
        return column;
    }

    /** Whether nothing says whose figure it is. */
    boolean isNameless() {
        return subject.printed() == null && !subject.whole();
    }

    boolean has(Measure measure) {
        return filled.contains(measure);
    }

    void put(Measure measure, String text, PrintedValue value) {
        filled.add(measure);
        values.put(
                switch (measure) {
                    case PARTICIPANTS -> "participants";
                    case DENOMINATOR -> "denominator";
                    default -> "printedPercent";
                },
                text);
        if (measure != Measure.DENOMINATOR && (comparator == null || comparator.equals("EQUAL"))) {
            comparator = value.comparator();
        }
    }

    /** What the figure is measured against; the first that says so counts. */
    void against(String kind, String printedAs) {
        if (kind != null) {
            values.putIfAbsent("denominatorKind", kind);
            values.putIfAbsent("denominatorPrintedAs", printedAs == null ? "" : printedAs);
        }
    }

    void note(String note) {
        values.putIfAbsent("note", note);
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    CanonicalRow row() {
        Map<String, String> all = new LinkedHashMap<>();
        values.put("unit", subject.code());
        values.put("unitPrinted", subject.printed());
        values.put("indicator", key.indicator());
        values.put("year", text(key.year()));
        values.put("comparator", comparator);
        values.put("figureKind", key.kind());
        values.put("row", text(subject.number()));
        values.put("total", String.valueOf(subject.whole()));
        values.put("sourceLine", text(line));
        for (var canonical : CanonicalRow.COLUMNS) {
            var value = values.get(canonical);
            if (value != null && !value.isEmpty()) {
                all.put(canonical, value);
            }
        }
        return new CanonicalRow(line, subject.whole(), subject.group(), all, faults);
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }
}
