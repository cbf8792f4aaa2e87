package vn.baophu.reporting.holiday;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;

/**
 * Recording holidays; they hold for the whole nation, and so does the area of who records them. Whoever makes obligations
 * sees by itself that the days have changed.
 */
@ApplicationScoped
class HolidayDesk {
    private final PublicHolidays holidays;
    private final IfMatch seen;

    HolidayDesk(PublicHolidays holidays, IfMatch seen) {
        this.holidays = holidays;
        this.seen = seen;
    }

    /**
     * All days or none; the same day again changes nothing.
     *
     * @param faults where the lines put theirs
     */
    @Transactional
    HolidaysRecorded record(List<HolidayLine> lines, Faults faults, boolean dryRun, Caller caller) {
        mustBeNational(caller);
        var known = holidays.on(lines.stream()
                .map(line -> line.form().day())
                .filter(Objects::nonNull)
                .toList());
        HolidayRules.check(lines, known);
        faults.refuseIfAny();
        var created = lines.stream()
                .map(HolidayLine::form)
                .filter(form -> !known.containsKey(form.day()))
                .map(HolidayForm::holiday)
                .toList();
        if (!dryRun && !created.isEmpty()) {
            holidays.persist(created);
            holidays.flush();
        }
        return new HolidaysRecorded(lines.size(), created.size(), lines.size() - created.size(), dryRun);
    }

    @Transactional
    void remove(LocalDate day, Caller caller) {
        mustBeNational(caller);
        var holiday = holidays.on(day);
        seen.mustMatch(holiday.version());
        holidays.delete(holiday);
    }

    private static void mustBeNational(Caller caller) {
        if (!caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }
}
