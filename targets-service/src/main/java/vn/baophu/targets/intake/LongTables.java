package vn.baophu.targets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.baophu.platform.error.Fault;
import vn.baophu.targets.plan.Plan;

/**
 * The rules of this door for tables too long to be held whole: part by part. What concerns several rows (codes and figures
 * that stand twice) can only be told by who keeps them all; it is told here what is a figure of the same.
 */
@ApplicationScoped
public class LongTables {
    private final TableChecker checker;

    LongTables(TableChecker checker) {
        this.checker = checker;
    }

    /** The checker for a table of this plan; each part takes four statements. */
    public PartChecker of(Plan plan) {
        var area = checker.areaOf(plan);
        return rows -> {
            var table = FigureTable.part(rows);
            var units = checker.checkRows(table, plan, area);
            return new Checked(table.subjects(units), table.faults().list());
        };
    }

    /** Checks one part after the other. */
    @FunctionalInterface
    public interface PartChecker {
        Checked check(List<Row> rows);
    }

    /**
     * A row of a table of figures.
     *
     * @param line where a person finds it
     * @param cells by column of a table of figures; cells without a value are absent
     */
    public record Row(int line, Map<String, String> cells) {}

    /**
     * What was found.
     *
     * @param subjects what each row is a figure of: two rows of an annex with equal text say the same thing twice; null where
     *     it can not be told
     */
    public record Checked(List<String> subjects, List<Fault> faults) {}
}
