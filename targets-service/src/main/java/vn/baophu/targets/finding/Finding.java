package vn.baophu.targets.finding;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.targets.target.Target;

/** A place where a plan breaks a rule of the rulebook. */
public record Finding(Rule rule, Deviation deviation) {
    /** Everything the rulebook finds in these figures of one plan, by rule, then in the order of reading. */
    public static List<Finding> in(List<Target> printed) {
        return Arrays.stream(Rule.values()).flatMap(rule -> by(rule, printed)).toList();
    }

    private static Stream<Finding> by(Rule rule, List<Target> printed) {
        return rule.check().in(printed).map(deviation -> new Finding(rule, deviation));
    }

    /** As the rule says; only worth knowing where the paper itself says "about". */
    public Severity severity() {
        return deviation.isOnlyAbout() ? Severity.INFO : rule.severity();
    }

    /** The unit whose figure deviates. */
    public UUID unit() {
        return deviation.about().holder().id();
    }

    /** Whether a cell of this table takes part. */
    public boolean concerns(List<Target> table) {
        return table.stream()
                .map(Target::code)
                .anyMatch(code -> deviation.cells().stream().map(Cell::code).anyMatch(code::equals));
    }
}
