package vn.baophu.reporting.period;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.calendar.Counting;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.calendar.Periods;

/**
 * A period and what lies around it.
 *
 * @param first first day of its months
 * @param last last day of its months
 * @param decree the days that count where a regime follows the defaults of Decree 09/2019/NĐ-CP
 * @param previous the period of the same kind before it; absent before 2000
 * @param next the period of the same kind after it; absent after 2099
 * @param contains the smaller periods within its months
 */
@Schema(name = "Period", examples = """
                {"code":"2024-S1","year":2024,"part":"S1","first":"2024-01-01","last":"2024-06-30",
                "decree":{"first":"2023-12-15","last":"2024-06-14"},"previous":"2023-S2","next":"2024-S2",
                "contains":["2024-Q1","2024-Q2","2024-01","2024-02","2024-03","2024-04","2024-05","2024-06"]}""")
public record PeriodView(
        String code,
        int year,
        Part part,
        LocalDate first,
        LocalDate last,
        Span decree,
        String previous,
        String next,
        List<String> contains) {
    static PeriodView of(Period period) {
        return new PeriodView(
                period.code(),
                period.year(),
                period.part(),
                period.firstDay(),
                period.lastDay(),
                Span.of(period, Counting.DECREE_09_2019),
                Periods.before(period).map(Period::code).orElse(null),
                Periods.after(period).map(Period::code).orElse(null),
                Periods.within(period).stream().map(Period::code).toList());
    }
}
