package vn.baophu.targets.intake;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;
import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;
import static vn.baophu.targets.target.FigureRefusal.FLOOR_IS_ANOTHER_KIND;
import static vn.baophu.targets.target.FigureRefusal.OPEN_START_WITHOUT_YEAR;

import java.util.Objects;
import java.util.function.Supplier;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Words;
import vn.baophu.targets.target.Comparator;
import vn.baophu.targets.target.Denominator;
import vn.baophu.targets.target.Figure;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Growth;
import vn.baophu.targets.target.HeldBy;
import vn.baophu.targets.target.HolderKind;
import vn.baophu.targets.target.Place;
import vn.baophu.targets.target.PrintedRate;

/** The cells of one row as values of the trade. A cell that can not be one becomes a fault of the row, and null. */
record FigureCells(CsvRow csv) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    Figure figure() {
        var year = year();
        var kind = csv.choice("figureKind", FigureKind.class);
        var floor = csv.text("floor");
        return new Figure(
                csv.text("indicator"),
                year,
                openStart(year),
                Objects.requireNonNullElse(kind, floor == null ? FigureKind.TARGET : FigureKind.FLOOR),
                csv.choice("comparator", Comparator.class),
                csv.count("participants"),
                denominator(),
                rate("printedPercent"),
                growth(),
                floor(kind, floor),
                csv.date("asOf"));
    }

    /** Null where it is no holder; the unit itself where none is named. */
    HeldBy heldBy() {
        var kind = Objects.requireNonNullElse(csv.choice("holderKind", HolderKind.class), HolderKind.UNIT);
        var column = kind == HolderKind.UNIT ? "holderKind" : "holderName";
        return sound(column, () -> new HeldBy(kind, text("holderName", 300), text("holderCode", 64)));
    }

    Place place() {
        return new Place(
                csv.text("unitPrinted"),
                csv.integer("row"),
                Boolean.TRUE.equals(csv.flag("total")),
                csv.integer("sourceLine"),
                csv.text("note"),
                text("clause", 64));
    }

    String text(String column, int longest) {
        var text = csv.text(column);
        if (text != null && text.length() > longest) {
            csv.refuse(column, TOO_LONG, longest);
        }
        return text;
    }

    private Integer year() {
        var year = csv.integer("year");
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            csv.refuse("year", OUT_OF_RANGE, Words.range(FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }

    private boolean openStart(Integer year) {
        var open = Boolean.TRUE.equals(csv.flag("openStart"));
        if (open && csv.text("year") == null) {
            csv.refuse("openStart", OPEN_START_WITHOUT_YEAR);
        }
        return open && year != null;
    }

    private String floor(FigureKind kind, String floor) {
        if (floor != null && kind != null && kind != FigureKind.FLOOR) {
            csv.refuse("floor", FLOOR_IS_ANOTHER_KIND, kind);
            return null;
        }
        return floor;
    }

    private Denominator denominator() {
        var kind = csv.text("denominatorKind");
        var count = csv.count("denominator");
        var printedAs = csv.text("denominatorPrintedAs");
        return kind == null && count == null && printedAs == null
                ? null
                : sound("denominator", () -> new Denominator(kind, count, printedAs));
    }

    private Growth growth() {
        var people = csv.count("growthPeople");
        var percent = rate("growthPercent");
        return people == null && percent == null ? null : new Growth(people, percent);
    }

    private PrintedRate rate(String column) {
        var rate = csv.text(column);
        return rate == null ? null : sound(column, () -> PrintedRate.read(rate));
    }

    private <T> T sound(String column, Supplier<T> value) {
        try {
            return value.get();
        } catch (Refused no) {
            no.faults()
                    .forEach(fault ->
                            csv.refuse(column, fault.refusal(), fault.args().toArray()));
            return null;
        }
    }
}
