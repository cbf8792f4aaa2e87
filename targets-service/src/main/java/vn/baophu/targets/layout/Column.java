package vn.baophu.targets.layout;

import java.util.Arrays;
import java.util.List;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.wording.Certainty;

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
        Doubt doubt) {

    /** A column without figures. */
    static Column naming(int at, String heading, Measure measure) {
        return new Column(at, heading, measure, null, null, null, null, null, Certainty.CERTAIN, null);
    }

    /** With something for a person to decide; an earlier doubt stays. */
    Column doubted(Doubt why) {
        return doubt != null
                ? this
                : new Column(
                        at,
                        heading,
                        measure,
                        indicator,
                        year,
                        denominatorKind,
                        denominatorPrintedAs,
                        figureKind,
                        Certainty.DOUBTFUL,
                        why);
    }

    /** Equal for two columns that hold the same figures. */
    List<Object> meaning() {
        return Arrays.asList(measure, indicator, year, denominatorKind, figureKind);
    }

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
