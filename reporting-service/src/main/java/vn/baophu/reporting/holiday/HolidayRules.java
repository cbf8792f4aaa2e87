package vn.baophu.reporting.holiday;

import static vn.baophu.reporting.holiday.HolidayRefusal.HOLIDAY_EXISTS;
import static vn.baophu.reporting.holiday.HolidayRefusal.HOLIDAY_TWICE;
import static vn.baophu.reporting.holiday.HolidayRefusal.NOT_A_WEEKEND;
import static vn.baophu.reporting.holiday.HolidayRefusal.YEAR_OUT_OF_RANGE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What days must fulfil that are recorded together. */
final class HolidayRules {
    private HolidayRules() {}

    /** Every line whose day could be read; the faults go to where the lines were sent. */
    static void check(List<HolidayLine> lines, Map<LocalDate, Holiday> known) {
        var seen = new HashSet<LocalDate>();
        lines.stream().filter(line -> line.form().day() != null).forEach(line -> {
            var day = line.form().day();
            if (!seen.add(day)) {
                line.refuse("day", HOLIDAY_TWICE, day);
            }
            check(line, day);
            differs(line, known.get(day));
        });
    }

    private static void check(HolidayLine line, LocalDate day) {
        if (day.getYear() < 2000 || day.getYear() > 2099) {
            line.refuse("day", YEAR_OUT_OF_RANGE, day);
        }
        if (line.form().kind() == HolidayKind.WORKING_DAY && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            line.refuse("day", NOT_A_WEEKEND, day);
        }
    }

    private static void differs(HolidayLine line, Holiday known) {
        if (known != null && !known.says(line.form().holiday())) {
            line.refuse("day", HOLIDAY_EXISTS, known.day(), known.name());
        }
    }
}
