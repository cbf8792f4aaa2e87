package vn.baophu.reporting.calendar;

import java.time.LocalDate;

/** A way of counting periods that regimes name instead of stating their own cut-off days. */
public enum Counting implements CutOff {
    /** From the first to the last day of the months. */
    CALENDAR {
        @Override
        public LocalDate firstDayOf(Period period) {
            return period.firstDay();
        }

        @Override
        public LocalDate lastDayOf(Period period) {
            return period.lastDay();
        }
    },
    /**
     * From the 15th of the month before to the 14th of the last month: a month, a quarter, 15/12 to 14/06, 15/06 to 14/12,
     * 15/12 to 14/09, 15/12 to 14/12 (Decree 09/2019/NĐ-CP, article 12).
     */
    DECREE_09_2019 {
        @Override
        public LocalDate firstDayOf(Period period) {
            return period.firstDay().minusMonths(1).withDayOfMonth(FIRST);
        }

        @Override
        public LocalDate lastDayOf(Period period) {
            return period.lastDay().withDayOfMonth(FIRST - 1);
        }
    };

    private static final int FIRST = 15;

    /** First day that the figures of the period count. */
    public abstract LocalDate firstDayOf(Period period);

    @Override
    public void mustSuit(Part part) {
        // every part of the year can be counted in each of these ways
    }
}
