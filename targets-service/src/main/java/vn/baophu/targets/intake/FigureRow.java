package vn.baophu.targets.intake;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;
import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;

import java.util.Objects;
import java.util.function.Supplier;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.error.Refusal;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Comparator;
import vn.baophu.targets.target.Denominator;
import vn.baophu.targets.target.Figure;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.Place;
import vn.baophu.targets.target.PrintedRate;
import vn.baophu.targets.target.Target;

/**
 * One row of a table that came in: what could be read of it. What could not is a fault of the table already, and absent
 * here.
 */
record FigureRow(CsvRow csv, String code, String unit, UnitLevel level, Figure figure, Place place) {
    private static final int LONGEST_CODE = 64;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    static FigureRow read(CsvRow csv) {
        csv.mustHave("code", "unit", "indicator");
        var row = new FigureRow(
                csv, csv.text("code"), csv.text("unit"), csv.choice("level", UnitLevel.class), figure(csv), place(csv));
        if (row.code != null && row.code.length() > LONGEST_CODE) {
            csv.refuse("code", TOO_LONG, LONGEST_CODE);
        }
        var year = row.figure.year();
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            csv.refuse("year", OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR);
        }
        return row;
    }

    private static Figure figure(CsvRow csv) {
        var count = csv.count("denominator");
        var rate = csv.text("printedPercent");
        return new Figure(
                csv.text("indicator"),
                csv.integer("year"),
                Objects.requireNonNullElse(csv.choice("figureKind", FigureKind.class), FigureKind.TARGET),
                csv.choice("comparator", Comparator.class),
                csv.count("participants"),
                sound(csv, "denominator", () -> denominator(csv, count)),
                rate == null ? null : sound(csv, "printedPercent", () -> PrintedRate.read(rate)),
                csv.date("asOf"));
    }

    private static Denominator denominator(CsvRow csv, Long count) {
        var kind = csv.text("denominatorKind");
        var printedAs = csv.text("denominatorPrintedAs");
        return kind == null && count == null && printedAs == null ? null : new Denominator(kind, count, printedAs);
    }

    private static Place place(CsvRow csv) {
        return new Place(
                csv.text("unitPrinted"),
                csv.integer("row"),
                Boolean.TRUE.equals(csv.flag("total")),
                csv.integer("sourceLine"),
                csv.text("note"));
    }

    /** A value of the trade, or the reason why it can not be one as a fault of this cell. */
    private static <T> T sound(CsvRow csv, String column, Supplier<T> value) {
        try {
            return value.get();
        } catch (Refused no) {
            no.faults()
                    .forEach(fault ->
                            csv.refuse(column, fault.refusal(), fault.args().toArray()));
            return null;
        }
    }

    void refuse(String column, Refusal refusal, Object... args) {
        csv.refuse(column, refusal, args);
    }

    int line() {
        return csv.row();
    }

    Target.Subject subject(UnitOnDay holder) {
        return target(null, null, holder).subject();
    }

    Target target(Plan plan, Annex annex, UnitOnDay holder) {
        return new Target(plan, annex, code, Holder.of(holder, level), figure, place);
    }
}
