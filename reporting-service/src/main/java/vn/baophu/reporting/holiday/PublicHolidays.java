package vn.baophu.reporting.holiday;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;
import static vn.baophu.reporting.holiday.HolidayRefusal.HOLIDAY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.calendar.WorkingDays;

/** The public holidays and the weekends worked in lieu that are known so far. */
@ApplicationScoped
public class PublicHolidays implements PanacheRepositoryBase<Holiday, LocalDate> {
    private record Known(LocalDate day, HolidayKind kind) {}

    /** The working days that follow from all holidays known now; one statement. */
    public WorkingDays workingDays() {
        var days = getEntityManager()
                .createQuery("select h.day, h.kind from Holiday h", Known.class)
                .getResultStream()
                .collect(partitioningBy(known -> known.kind == HolidayKind.DAY_OFF, mapping(Known::day, toSet())));
        return new WorkingDays(days.get(true), days.get(false));
    }

    Holiday on(LocalDate day) {
        return findByIdOptional(day).orElseThrow(() -> new Refused(HOLIDAY_NOT_FOUND, day));
    }

    Map<LocalDate, Holiday> on(Collection<LocalDate> days) {
        return list("day in ?1", days).stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
    }

    /** In order of days, at most so many. */
    List<Holiday> between(LocalDate first, LocalDate last, int most) {
        return find("day between ?1 and ?2 order by day", first, last)
                .page(0, most)
                .list();
    }
}
