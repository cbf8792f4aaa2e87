package vn.baophu.targets.count;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;
import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;
import static vn.baophu.targets.count.CountRefusal.COUNT_ZERO;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.error.Words;

/** One row of a table of counts; what could not be read is a fault of the table, and null here. */
record CountRow(CsvRow csv, String unit, String kind, Integer year, Long people, String source, LocalDate asOf) {
    static final List<String> REQUIRED = List.of("unit", "kind", "year", "count", "source");
    static final List<String> OPTIONAL = List.of("asOf");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SOURCE = 500;

    static CountRow read(CsvRow csv) {
        csv.mustHave("unit", "kind", "year", "count", "source");
        var row = new CountRow(
                csv,
                csv.text("unit"),
                csv.text("kind"),
                csv.integer("year"),
                csv.count("count"),
                csv.text("source"),
                csv.date("asOf"));
        row.checkForm();
        return row;
    }

    private void checkForm() {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            csv.refuse("year", OUT_OF_RANGE, Words.range(FIRST_YEAR, LAST_YEAR));
        }
        if (people != null && people == 0) {
            csv.refuse("count", COUNT_ZERO);
        }
        if (source != null && source.length() > LONGEST_SOURCE) {
            csv.refuse("source", TOO_LONG, LONGEST_SOURCE);
        }
    }

    /** The day on which the unit is called so: as stated, else the first of the year; null without a sound year. */
    LocalDate day() {
        var sound = year != null && year >= FIRST_YEAR && year <= LAST_YEAR;
        return asOf != null || !sound ? asOf : LocalDate.of(year, 1, 1);
    }

    DenominatorCount.Key key(UnitOnDay named) {
        return new DenominatorCount.Key(named.id(), kind, Objects.requireNonNull(year));
    }

    DenominatorCount.Counted counted() {
        return new DenominatorCount.Counted(people, source);
    }
}
