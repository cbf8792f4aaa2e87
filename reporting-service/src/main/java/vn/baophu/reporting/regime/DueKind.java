package vn.baophu.reporting.regime;

import java.util.Set;
import vn.baophu.reporting.calendar.Bound;
import vn.baophu.reporting.calendar.DayRule;
import vn.baophu.reporting.calendar.Deadline;
import vn.baophu.reporting.calendar.Deadline.AfterCutOff;
import vn.baophu.reporting.calendar.Deadline.AroundEvent;
import vn.baophu.reporting.calendar.Deadline.OnDay;

/** The ways in which papers say by when; each needs its own fields of a {@link DueTerm}. */
public enum DueKind {
    /** "Trước ngày 10/7": the day itself is too late. */
    BEFORE("day", Set.of("day", "month", "yearOffset", "monthOffset")) {
        @Override
        Deadline deadline(DueTerm term) {
            return onDay(Bound.BEFORE, term);
        }
    },
    /** The day itself is in time. */
    BY("day", Set.of("day", "month", "yearOffset", "monthOffset")) {
        @Override
        Deadline deadline(DueTerm term) {
            return onDay(Bound.BY, term);
        }
    },
    /** "Sau n ngày làm việc kể từ ngày chốt số liệu". */
    WORKING_DAYS_AFTER_CUT_OFF("workingDays", Set.of("workingDays")) {
        @Override
        Deadline deadline(DueTerm term) {
            return new AfterCutOff(term.workingDays());
        }
    },
    /** Days before or after an event that gets its date later, such as a session of the People's Council. */
    AFTER_EVENT("event", Set.of("event", "eventDays")) {
        @Override
        Deadline deadline(DueTerm term) {
            return new AroundEvent(term.event(), term.eventDays());
        }
    };

    private final String needed;
    private final Set<String> taken;

    DueKind(String needed, Set<String> taken) {
        this.needed = needed;
        this.taken = taken;
    }

    abstract Deadline deadline(DueTerm term);

    boolean needs(String field) {
        return needed.equals(field);
    }

    boolean takes(String field) {
        return taken.contains(field);
    }

    private static Deadline onDay(Bound bound, DueTerm term) {
        var day = new DayRule(term.day(), term.month(), term.yearOffset());
        return new OnDay(bound, day, term.monthOffset() == null ? 1 : term.monthOffset());
    }
}
