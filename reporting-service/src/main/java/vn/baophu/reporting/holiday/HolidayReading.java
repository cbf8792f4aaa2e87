package vn.baophu.reporting.holiday;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;

/** Reading holidays; they are the same for everybody. */
@ApplicationScoped
@Transactional
class HolidayReading {
    private final PublicHolidays holidays;

    HolidayReading(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    HolidayView one(LocalDate day) {
        return HolidayView.of(holidays.on(day));
    }

    /** By day; {@code year} null for all. */
    Page<HolidayView> list(Integer year, PageRequest page) {
        var first = LocalDate.of(year == null ? 2000 : year, 1, 1);
        var last = LocalDate.of(year == null ? 2099 : year, 12, 31);
        var after = page.afterKey().map(HolidayReading::read).orElse(first.minusDays(1));
        var rows = holidays.between(after.plusDays(1).isBefore(first) ? first : after.plusDays(1), last, page.fetch());
        return Page.of(rows, page.limit(), row -> row.day().toString()).map(HolidayView::of);
    }

    private static LocalDate read(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeParseException keyOfAnotherList) {
            throw new Refused(BAD_CURSOR);
        }
    }
}
