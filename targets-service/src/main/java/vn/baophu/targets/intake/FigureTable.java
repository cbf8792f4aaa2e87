package vn.baophu.targets.intake;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.targets.annex.AnnexRefusal.ANNEX_EMPTY;
import static vn.baophu.targets.clause.ClauseRefusal.UNKNOWN_CLAUSE;
import static vn.baophu.targets.denominator.DenominatorRefusal.NO_SUCH_DENOMINATOR;
import static vn.baophu.targets.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;
import static vn.baophu.targets.intake.IntakeRefusal.FIGURE_CODE_TAKEN;
import static vn.baophu.targets.intake.IntakeRefusal.FIGURE_CODE_TWICE;
import static vn.baophu.targets.intake.IntakeRefusal.FIGURE_TWICE;
import static vn.baophu.targets.intake.IntakeRefusal.UNIT_OUTSIDE_PLAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Target;

/** A table as it came in, and everything that must hold before it is taken. Each check adds its faults to the same list. */
class FigureTable {
    private static final List<String> REQUIRED = List.of("code", "unit", "indicator");
    private static final List<String> OPTIONAL = CanonicalRow.COLUMNS.stream()
            .filter(column -> !REQUIRED.contains(column))
            .toList();

    private final List<FigureRow> rows;
    private final Faults faults;

    private FigureTable(List<FigureRow> rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
    }

    /** Refuses at once what is no table, has other columns or no row; faults of cells wait for the other checks. */
    static FigureTable read(byte[] body) {
        var csv = CsvTable.read(body, REQUIRED, OPTIONAL);
        if (csv.rows().isEmpty()) {
            throw new Refused(ANNEX_EMPTY);
        }
        return new FigureTable(csv.rows().stream().map(FigureRow::read).toList(), csv.faults());
    }

    /** A part of a table that was read in another way; no columns but those of a table of figures. */
    static FigureTable part(List<LongTables.Row> rows) {
        var faults = new Faults();
        return new FigureTable(
                rows.stream()
                        .map(row -> FigureRow.read(CsvRow.of(row.line(), row.cells(), faults)))
                        .toList(),
                faults);
    }

    /** What each row is a figure of, as text; null where that can not be told. */
    List<String> subjects(Map<String, UnitOnDay> units) {
        return rows.stream()
                .map(row -> {
                    var unit = units.get(row.unit());
                    return unit == null || row.by() == null ? null : String.valueOf(row.subject(unit));
                })
                .toList();
    }

    Set<String> all(Function<FigureRow, String> cell) {
        return rows.stream().map(cell).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    void mustKnowIndicators(Set<String> known) {
        rows.stream()
                .filter(row -> isUnknown(row.figure().indicator(), known))
                .forEach(row ->
                        row.refuse("indicator", NO_SUCH_INDICATOR, row.figure().indicator()));
    }

    void mustKnowDenominators(Set<String> known) {
        rows.stream()
                .filter(row -> isUnknown(row.figure().denominatorKind(), known))
                .forEach(row -> row.refuse(
                        "denominatorKind", NO_SUCH_DENOMINATOR, row.figure().denominatorKind()));
    }

    void mustKnowClauses(Set<String> known) {
        rows.stream()
                .filter(row -> isUnknown(row.place().clause(), known))
                .forEach(row -> row.refuse("clause", UNKNOWN_CLAUSE, row.place().clause()));
    }

    void mustLieIn(Set<UUID> area, Map<String, UnitOnDay> units, LocalDate day) {
        for (var row : rows) {
            var unit = units.get(row.unit());
            if (row.unit() != null && unit == null) {
                row.refuse("unit", NO_SUCH_UNIT, row.unit(), day);
            } else if (unit != null && !area.contains(unit.id())) {
                row.refuse("unit", UNIT_OUTSIDE_PLAN, unit.name());
            }
        }
    }

    void mustBringNewCodes(Set<String> taken) {
        var lines = new HashMap<String, Integer>();
        for (var row : rows) {
            var before = row.code() == null ? null : lines.putIfAbsent(row.code(), row.line());
            if (before != null) {
                row.refuse("code", FIGURE_CODE_TWICE, row.code(), before);
            } else if (taken.contains(row.code())) {
                row.refuse("code", FIGURE_CODE_TAKEN, row.code());
            }
        }
    }

    /** In an annex one cell says one thing once; sentences of the body may repeat themselves. */
    void mustNotRepeatItself(Map<String, UnitOnDay> units) {
        var lines = new HashMap<Target.Subject, Integer>();
        for (var row : rows) {
            var unit = units.get(row.unit());
            var known = unit != null && row.by() != null;
            var before = known ? lines.putIfAbsent(row.subject(unit), row.line()) : null;
            if (before != null) {
                row.refuse(null, FIGURE_TWICE, before);
            }
        }
    }

    Faults faults() {
        return faults;
    }

    Annex.Size size() {
        var years = rows.stream().map(row -> row.figure().year()).filter(Objects::nonNull);
        var columns = rows.stream().map(row -> row.figure().indicator());
        var units = rows.stream().filter(row -> !row.place().total()).map(FigureRow::unit);
        return new Annex.Size(
                rows.size(),
                (int) units.distinct().count(),
                years.distinct().sorted().toList(),
                columns.distinct().toList());
    }

    List<Target> targets(Plan plan, Annex annex, Map<String, UnitOnDay> units) {
        return rows.stream()
                .map(row -> row.target(plan, annex, units.get(row.unit())))
                .toList();
    }

    private static boolean isUnknown(String code, Set<String> known) {
        return code != null && !known.contains(code);
    }
}
