package vn.baophu.reporting.regime;

import java.time.LocalDate;
import java.util.List;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.calendar.Part;

/** Regimes for tests without a database. */
public final class GivenRegimes {
    private GivenRegimes() {}

    /** Health insurance of a half-year, without reporters and due rules. */
    public static Regime halfYearly() {
        return edition(1, "2023-07-31");
    }

    /** An edition with its own first day and due terms. */
    public static Regime edition(int number, String validFrom, DueTerm... due) {
        return edition(number, validFrom, null, null, due);
    }

    /** The same under an act of its own. */
    public static Regime signed(int number, String validFrom, String signedOn, DueTerm... due) {
        var act = new LegalAct("Quyết định 5", "5", null, LocalDate.parse(signedOn), null);
        return edition(number, validFrom, null, act, due);
    }

    /** The same with a last day. */
    public static Regime ending(int number, String validFrom, String validTo, DueTerm... due) {
        return edition(number, validFrom, LocalDate.parse(validTo), null, due);
    }

    private static Regime edition(int number, String validFrom, LocalDate validTo, LegalAct act, DueTerm... due) {
        return new Regime(
                Ids.next(),
                "000-R01",
                number,
                new RegimeTerms(
                        Ids.next(),
                        "000",
                        "Báo cáo 6 tháng",
                        RegimeKind.PERIODIC_REPORT,
                        Frequency.HALF_YEARLY,
                        Ids.next(),
                        List.of("BHYT"),
                        Reporters.NOBODY,
                        List.of(due),
                        LocalDate.parse(validFrom),
                        validTo,
                        act,
                        RegimeContent.FIGURES_ONLY,
                        null,
                        List.of(),
                        null,
                        null));
    }

    /** By a day of the same year, counted to another one. */
    public static DueTerm by(Part part, int day, int month, int cutOffDay, int cutOffMonth) {
        return new DueTerm(
                part,
                DueKind.BY,
                day,
                month,
                0,
                null,
                null,
                null,
                null,
                null,
                cutOffDay,
                cutOffMonth,
                0,
                null,
                null,
                null);
    }
}
