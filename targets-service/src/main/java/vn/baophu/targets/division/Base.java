package vn.baophu.targets.division;

import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What a figure is divided by. Some bases give each child its last result first and divide only the rise; the others divide
 * the whole.
 */
public enum Base {
    /** In proportion to the denominators: the same rate for all. */
    DENOMINATOR(Known::denominator, nothing -> 0),
    /** Last result, and the rise in proportion to the people not covered yet: the same part of each gap is closed. */
    GAP(Base::gap, Known::lastResult),
    /** In proportion to the last results. */
    LAST_RESULT(Known::lastResult, nothing -> 0),
    /** The same growth in percent over the last result for all; the shares are those of {@link #LAST_RESULT}. */
    EQUAL_GROWTH(Known::lastResult, nothing -> 0),
    /** Last result, and the rise in proportion to the denominators: the same growth in percentage points for all. */
    EQUAL_POINTS(known -> known.lastResult() == null ? null : known.denominator(), Known::lastResult),
    /** In proportion to the last figures. */
    LAST_PLAN(Known::lastPlan, nothing -> 0),
    /** The same for all. */
    EQUAL(any -> 1L, nothing -> 0);

    private final Function<Known, Long> weight;
    private final ToLongFunction<Known> start;

    Base(Function<Known, Long> weight, ToLongFunction<Known> start) {
        this.weight = weight;
        this.start = start;
    }

    /** What the child weighs, people, 0 or more; null while a number that it takes is unknown. */
    public Long weight(Known known) {
        return weight.apply(known);
    }

    /** What the child has before anything is divided, people; ask only where {@link #weight} is known. */
    public long start(Known known) {
        return start.applyAsLong(known);
    }

    /** Whether only the rise over the last results is divided. */
    public boolean dividesTheRise() {
        return this == GAP || this == EQUAL_POINTS;
    }

    /** Whether it takes the last results. */
    public boolean takesLastResults() {
        return dividesTheRise() || this == LAST_RESULT || this == EQUAL_GROWTH;
    }

    private static Long gap(Known known) {
        return known.denominator() == null || known.lastResult() == null
                ? null
                : (Long) Math.max(0, known.denominator() - known.lastResult());
    }
}
