package vn.baophu.targets.layout;

import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.wording.Certainty;
import vn.baophu.targets.wording.Sentence;

/**
 * What one column of a table says. What the rows or the title say instead is null.
 *
 * @param at from 0
 * @param heading its header cells from the top, joined by " / ", as printed
 * @param denominatorKind registered code, where the heading names one
 * @param denominatorPrintedAs the words of the heading for it
 * @param figureKind {@code TARGET}, {@code ASPIRATION} or {@code BASELINE}
 * @param doubt what a person has to decide where it is doubtful; else null
 */
public record Column(
        int at,
        String heading,
        Measure measure,
        String indicator,
        Integer year,
        String denominatorKind,
        String denominatorPrintedAs,
        String figureKind,
        Certainty certainty,
        Sentence doubt) {

    /** As a person says it is. */
    public Column confirmed(Measure said, String saidIndicator, Integer saidYear, String saidDenominator) {
        return new Column(
                at,
                heading,
                said,
                saidIndicator,
                saidYear,
                saidDenominator,
                denominatorPrintedAs,
                figureKind,
                Certainty.CERTAIN,
                null);
    }
}
