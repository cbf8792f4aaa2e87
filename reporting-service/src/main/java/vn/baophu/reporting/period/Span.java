package vn.baophu.reporting.period;

import java.time.LocalDate;
import vn.baophu.reporting.calendar.Counting;
import vn.baophu.reporting.calendar.Period;

/** The days that a period counts, both included. */
public record Span(LocalDate first, LocalDate last) {
    static Span of(Period period, Counting counting) {
        return new Span(counting.firstDayOf(period), counting.lastDayOf(period));
    }
}
