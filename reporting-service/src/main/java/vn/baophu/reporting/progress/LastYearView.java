package vn.baophu.reporting.progress;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.tally.Tally;

/**
 * The same period of the year before. A change compares only units that have reported both times.
 *
 * @param comparedUnits how many have
 * @param change people of theirs more than then, negative for fewer; absent where nobody has
 * @param changePercent of theirs then
 */
@Schema(name = "LastYear")
public record LastYearView(
        String period,
        Long reported,
        int reportedUnits,
        int expectedUnits,
        int comparedUnits,
        Long change,
        BigDecimal changePercent) {
    static LastYearView of(Period before, Tally then, Tally now) {
        var both = then.units();
        both.retainAll(now.units());
        var was = then.participantsIn(both);
        var change = was == null ? null : Long.valueOf(now.participantsIn(both) - was);
        return new LastYearView(
                before.code(),
                then.participants(),
                then.reported(),
                then.expected(),
                both.size(),
                change,
                Percent.of(change, was));
    }
}
