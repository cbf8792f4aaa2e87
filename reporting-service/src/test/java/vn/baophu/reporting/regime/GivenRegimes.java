package vn.baophu.reporting.regime;

import java.time.LocalDate;
import java.util.List;
import vn.baophu.platform.id.Ids;

/** Regimes for tests without a database. */
public final class GivenRegimes {
    private GivenRegimes() {}

    /** Health insurance of a half-year, without reporters and due rules. */
    public static Regime halfYearly() {
        return new Regime(
                Ids.next(),
                "000-R01",
                1,
                new RegimeTerms(
                        Ids.next(),
                        "000",
                        "Báo cáo 6 tháng",
                        RegimeKind.PERIODIC_REPORT,
                        Frequency.HALF_YEARLY,
                        Ids.next(),
                        List.of("BHYT"),
                        Reporters.NOBODY,
                        List.of(),
                        LocalDate.parse("2023-07-31"),
                        null,
                        null,
                        RegimeContent.FIGURES_ONLY,
                        null,
                        List.of(),
                        null,
                        null));
    }
}
