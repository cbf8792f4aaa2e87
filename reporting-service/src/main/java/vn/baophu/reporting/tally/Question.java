package vn.baophu.reporting.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.figure.FigureQuery;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.target.Judging;
import vn.baophu.reporting.tree.UnitTree;

/**
 * Of what sums are asked, once it is understood.
 *
 * @param indicator its code as asked
 * @param regimes null for any
 * @param on the day whose tree and law are meant
 * @param before accepted reports as they were known at this moment; null for now
 */
public record Question(
        UnitTree tree,
        UnitOnDay top,
        String indicator,
        Set<UUID> regimes,
        LocalDate on,
        Instant before,
        FigureQuery.As as) {
    /** The units that are read; null for all, which is faster than to name them. */
    public List<UUID> units() {
        return tree.isNation(top)
                ? null
                : tree.branchOf(top).stream().map(UnitOnDay::id).toList();
    }

    /** A period is held against what was in force on its last day, one that is still running against what is in force now. */
    Judging judging(Period period) {
        var day = on.isBefore(period.lastDay()) ? on : period.lastDay();
        return new Judging(period.code(), period.year(), day, on);
    }

    /** The sums of a unit of the tree. */
    public Tally tally(UnitOnDay unit, Picture picture) {
        return new Tally(tree.reportersOf(unit, picture.asked()), picture);
    }

    /** How an answer names a unit; the nation has no id. */
    public UnitRef ref(UnitOnDay unit) {
        return tree.isNation(unit) ? new UnitRef(null, unit.code(), unit.name()) : UnitRef.of(unit);
    }
}
