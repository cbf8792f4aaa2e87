package vn.baophu.targets.phasing;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import vn.baophu.targets.goal.Step;
import vn.baophu.targets.result.Stock;

/** Which part of a year's increase is reached at the end of each step; the last one's is all of it. */
final class Shares {
    private Shares() {}

    /** In step with the months. */
    static List<Fraction> linear(List<Step> steps) {
        var months = steps.get(steps.size() - 1).month();
        return steps.stream().map(step -> Fraction.of(step.month(), months)).toList();
    }

    /**
     * As in the year of these stocks. Between two reported months the way is drawn straight.
     *
     * @param stocks by month, 0 for the start; there must be one at the start and one at the last step or after it
     * @return empty where that year did not rise
     */
    static Optional<List<Fraction>> like(NavigableMap<Integer, Stock> stocks, List<Step> steps) {
        var start = at(stocks, 0);
        var increase = at(stocks, steps.get(steps.size() - 1).month()).minus(start);
        return increase.isPositive()
                ? Optional.of(steps.stream()
                        .map(step -> at(stocks, step.month()).minus(start).over(increase))
                        .toList())
                : Optional.empty();
    }

    private static Fraction at(NavigableMap<Integer, Stock> stocks, int month) {
        var before = stocks.floorEntry(month);
        var after = stocks.ceilingEntry(month);
        if (before.getKey().equals(after.getKey())) {
            return Fraction.of(before.getValue().participants(), 1);
        }
        var toGo = Math.multiplyExact(before.getValue().participants(), after.getKey() - month);
        var done = Math.multiplyExact(after.getValue().participants(), month - before.getKey());
        return Fraction.of(Math.addExact(toGo, done), after.getKey() - before.getKey());
    }
}
