package vn.baophu.targets.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.Fault;
import vn.baophu.targets.intake.LongTables;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.layout.LayoutKind;

/** Completes the figures of a file with their unit and code, has them checked part by part and lays them aside. */
final class Staging implements FileReading.Figures {
    private static final int PART = 1_000;

    private final UnitsPrinted units;
    private final FigureCodes codes;
    private final LongTables.PartChecker checker;
    private final StagedFigures store;
    private final String ownUnit;
    private final List<StagedFigure> waiting = new ArrayList<>();
    private int figures;
    private int faults;

    /** @param ownUnit code of the plan's own unit: stands in for a unit that nobody knows yet, so that the rest is checked */
    Staging(
            UnitsPrinted units,
            FigureCodes codes,
            LongTables.PartChecker checker,
            StagedFigures store,
            String ownUnit) {
        this.units = units;
        this.codes = codes;
        this.checker = checker;
        this.store = store;
        this.ownUnit = ownUnit;
    }

    @Override
    public void take(int table, LayoutKind layout, List<CanonicalRow> read) {
        if (!waiting.isEmpty() && waiting.get(0).table() != table) {
            flush();
        }
        for (var figure : read) {
            if (figure.faults().isEmpty()) {
                waiting.add(staged(table, layout, figure));
            } else {
                note(table, figure.faults());
            }
            figures++;
        }
        if (waiting.size() >= PART) {
            flush();
        }
    }

    private StagedFigure staged(int table, LayoutKind layout, CanonicalRow figure) {
        var unit = units.holder(figure, table);
        var code = codes.of(table, figure);
        var cells = new HashMap<>(figure.cells());
        cells.put("code", code);
        if (unit != null) {
            cells.put("unit", unit.code());
            if (layout != LayoutKind.FIGURES) {
                cells.computeIfPresent("unitPrinted", (column, printed) -> unlessOfficial(printed, unit));
            }
        }
        return new StagedFigure(table, figure.line(), code, unit == null ? null : unit.id(), cells);
    }

    /** The official name needs no remark of how the paper prints it; a table that has the remark itself keeps it. */
    private static String unlessOfficial(String printed, UnitOnDay unit) {
        return printed.equals(unit.name()) ? null : printed;
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        var checked = checker.check(waiting.stream().map(this::row).toList());
        note(waiting.get(0).table(), checked.faults());
        store.add(waiting, checked.subjects(), figures - waiting.size());
        waiting.clear();
    }

    private LongTables.Row row(StagedFigure figure) {
        var cells = figure.cells();
        if (cells.get("unit") == null) {
            cells = new HashMap<>(cells);
            cells.put("unit", ownUnit);
        }
        return new LongTables.Row(figure.line(), Map.copyOf(cells));
    }

    /** Adds faults that concern a table as a whole. */
    void note(int table, List<Fault> found) {
        store.addFaults(table, found, faults);
        faults += found.size();
    }

    int figures() {
        return figures;
    }

    int faults() {
        return faults;
    }
}
