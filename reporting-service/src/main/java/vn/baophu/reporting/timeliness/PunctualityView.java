package vn.baophu.reporting.timeliness;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.obligation.RegimeRef;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * How the reports of a unit, an agency, a regime, a period or of all stand with their time.
 *
 * @param unit present in a table by units
 * @param agency present in a table by agencies
 * @param regime present in a table by regimes
 * @param period present in a table by periods
 * @param due sent, or not sent though the due moment has passed: {@code onTime + late + missing}
 * @param onTime first sent before the due moment; a return, a correction or an extension later changes nothing
 * @param late first sent at the due moment or after
 * @param missing not sent though the due moment has passed
 * @param awaited not due yet and not sent
 * @param waived no longer owed; not counted in any of the others
 * @param extended for how many the due day was extended, whatever came of them
 * @param returnedTimes how often they were given back, all together
 * @param onTimePercent of those that are due; 0 to 100, two decimals, HALF_UP; absent where none is due
 */
@Schema(name = "Timeliness", examples = """
                {"unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "due":8,"onTime":6,"late":1,"missing":1,"awaited":2,"waived":0,"extended":1,"returnedTimes":2,
                "daysLate":{"total":3,"max":3},"onTimePercent":75.00}""")
public record PunctualityView(
        UnitRef unit,
        AgencyRef agency,
        RegimeRef regime,
        String period,
        long due,
        long onTime,
        long late,
        long missing,
        long awaited,
        long waived,
        long extended,
        long returnedTimes,
        DaysLate daysLate,
        BigDecimal onTimePercent) {
    /**
     * Days after the last day in time, of the reports that are late.
     *
     * @param total all together
     * @param max of the latest one
     */
    @Schema(name = "DaysLate")
    public record DaysLate(long total, long max) {}

    static PunctualityView of(Punctuality counted, UnitRef unit, AgencyRef agency, RegimeRef regime, String period) {
        long due = counted.onTime() + counted.late() + counted.missing();
        return new PunctualityView(
                unit,
                agency,
                regime,
                period,
                due,
                counted.onTime(),
                counted.late(),
                counted.missing(),
                counted.awaited(),
                counted.waived(),
                counted.extended(),
                counted.returnedTimes(),
                new DaysLate(counted.daysLate(), counted.mostDaysLate()),
                Percent.of(counted.onTime(), due));
    }
}
