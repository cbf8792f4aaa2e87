package vn.baophu.targets.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.baophu.targets.wording.Sentence;

/**
 * Something printed that is not what the rest of the paper makes one expect.
 *
 * @param cells the deviating cell first, then those it was compared with
 * @param printed as printed; null where nothing is, or where it is no number
 * @param expected with the decimals to which the two can be compared; null where no number is expected
 * @param words what fills the places of the rule's sentence: numbers, {@link Percent}, days, {@link Sentence} or texts
 * @param mild whether the paper itself leaves room for it: then it is only worth knowing
 */
public record Deviation(
        About about, List<Cell> cells, BigDecimal printed, BigDecimal expected, List<Object> words, boolean mild) {
    /** A number of the field beside the number expected there; these two open the words. */
    public static Deviation of(
            About about, Cell.Field field, List<Cell> cells, BigDecimal printed, BigDecimal expected, Object... more) {
        var words = new ArrayList<Object>(List.of(field.told(printed), field.told(expected)));
        words.addAll(List.of(more));
        return new Deviation(about, cells, printed, expected, List.copyOf(words), false);
    }

    /** Something that is no matter of two numbers. */
    public static Deviation told(About about, List<Cell> cells, Object... words) {
        return new Deviation(about, cells, null, null, List.of(words), false);
    }

    public Deviation mildIf(boolean paperLeavesRoom) {
        return new Deviation(about, cells, printed, expected, words, mild || paperLeavesRoom);
    }

    /** Printed minus expected; null where it is no matter of two numbers. */
    public BigDecimal difference() {
        return printed == null || expected == null ? null : printed.subtract(expected);
    }
}
