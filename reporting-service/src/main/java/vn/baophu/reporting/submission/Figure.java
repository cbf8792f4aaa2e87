package vn.baophu.reporting.submission;

import java.math.BigDecimal;
import vn.baophu.contracts.ReportedFigure;
import vn.baophu.reporting.figure.CountedFigure;
import vn.baophu.reporting.figure.Percent;

/**
 * One figure of a report.
 *
 * @param participants people
 * @param denominator people; null where the report gives none
 * @param confirmation the reporter's sentence where a figure looks wrong and is right; else mostly null
 */
public record Figure(String indicator, long participants, Long denominator, String confirmation) {
    /** 0 to 100 and rarely more, two decimals, HALF_UP; null without a denominator. */
    BigDecimal percent() {
        return Percent.of(participants, denominator);
    }

    ReportedFigure announced() {
        return new ReportedFigure(indicator, participants, denominator);
    }

    /** What begins to count once the report is accepted. */
    public CountedFigure counted() {
        return new CountedFigure(indicator, participants, denominator);
    }
}
