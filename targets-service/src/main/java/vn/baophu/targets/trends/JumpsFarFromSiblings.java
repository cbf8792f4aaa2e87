package vn.baophu.targets.trends;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;

/**
 * From one year to the next no row jumps far beyond its siblings: its growth lies beyond Tukey's outer fence (the third
 * quartile plus three times the distance of the quartiles) and is at least 1.25 times the median growth. Both must hold, so
 * that neither a column in which all grow alike nor one in which growth differs widely tells what is ordinary. Only in a
 * column of at least eight rows; of people where all rows print them, else of rates.
 */
public class JumpsFarFromSiblings implements Check {
    private static final int FEWEST_ROWS = 8;

    private record Grown(Step step, Growth growth) {}

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return Series.siblings(dossier)
                .filter(siblings -> siblings.size() >= FEWEST_ROWS)
                .flatMap(siblings -> Stream.of(PARTICIPANTS, PRINTED_PERCENT)
                        .filter(field -> siblings.stream().allMatch(step -> isMeasured(field, step)))
                        .limit(1)
                        .flatMap(field -> jumps(field, siblings)));
    }

    private static boolean isMeasured(Cell.Field field, Step step) {
        return step.prints(field) && field.of(step.from()).signum() > 0;
    }

    private static Stream<Deviation> jumps(Cell.Field field, List<Step> siblings) {
        var grown = siblings.stream()
                .map(step -> new Grown(step, new Growth(field.of(step.to()), field.of(step.from()))))
                .toList();
        var sorted = grown.stream().map(Grown::growth).sorted().toList();
        var median = sorted.get(sorted.size() / 2);
        var firstQuartile = sorted.get(sorted.size() / 4);
        var thirdQuartile = sorted.get(sorted.size() * 3 / 4);
        return grown.stream()
                .filter(row -> row.growth().isFarAbove(median))
                .filter(row -> row.growth().isBeyondFence(firstQuartile, thirdQuartile))
                .map(row -> row.step()
                        .deviation(
                                field,
                                String.valueOf(row.step().from().figure().year()),
                                row.growth().percent(),
                                median.percent()));
    }
}
