package vn.baophu.targets.finding;

/** The rulebook: what must hold between the figures of a paper, in the order in which findings are listed. */
public enum Rule {
    TOTAL_IS_SUM_OF_ROWS(
            Severity.ERROR,
            new TotalIsSumOfRows(),
            "dòng tổng in %s, cộng các dòng được %s",
            "the total prints %s, its rows sum to %s"),
    RATE_FITS_COUNTS(
            Severity.WARNING,
            new RateFitsCounts(),
            "tỷ lệ in %s%%, tính từ số người được %s%%",
            "the rate printed is %s%%, the counts make %s%%"),
    BODY_AGREES_WITH_ANNEX(
            Severity.WARNING,
            new BodyAgreesWithAnnex(),
            "phần lời in %s, phụ lục in %s",
            "the body prints %s, the annex prints %s");

    private final Severity severity;
    private final Check check;
    private final String vi;
    private final String en;

    Rule(Severity severity, Check check, String vi, String en) {
        this.severity = severity;
        this.check = check;
        this.vi = vi;
        this.en = en;
    }

    Severity severity() {
        return severity;
    }

    Check check() {
        return check;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }
}
