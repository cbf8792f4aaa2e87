package vn.baophu.targets.numeral;

import java.util.List;
import vn.baophu.targets.wording.Certainty;
import vn.baophu.targets.wording.Sentence;

/**
 * How the numbers of one table are read, and why.
 *
 * @param certainty {@code DOUBTFUL} where cells speak against each other
 * @param evidence what in the table speaks for or against it, with examples
 */
public record NumberReading(NumberFormat format, Certainty certainty, List<Sentence> evidence) {
    public NumberReading {
        evidence = List.copyOf(evidence);
    }

    /** As a person says it is. */
    public NumberReading confirmed(NumberFormat said) {
        return new NumberReading(said, Certainty.CERTAIN, evidence);
    }
}
