package vn.baophu.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import vn.baophu.reporting.query.Criteria;

/** How an obligation stands at a moment, and so whether a first report for it is taken: only where it is open or overdue. */
public enum ObligationState {
    /** Its period is still being counted. */
    WAITING("o.stage = AWAITED and o.opensOn > :today"),
    /** The report may be sent and is in time. */
    OPEN("o.stage = AWAITED and o.opensOn <= :today and " + ObligationState.NOT_LOCKED + " and o.dueAt > :now"),
    /** The due moment has passed and no report came. */
    OVERDUE("o.stage = AWAITED and o.opensOn <= :today and " + ObligationState.NOT_LOCKED + " and o.dueAt <= :now"),
    /** So long overdue that no report is taken any more, unless its due day is extended. */
    LOCKED("o.stage = AWAITED and o.opensOn <= :today and o.lockOn < :today"),
    SUBMITTED("o.stage = SUBMITTED"),
    RETURNED("o.stage = RETURNED"),
    /** Accepted. */
    FULFILLED("o.stage = FULFILLED"),
    /** No longer owed. */
    WAIVED("o.stage = WAIVED");

    /** Whether nothing locks an obligation on a day; the same in SQL. */
    static final String NOT_LOCKED = "(o.lockOn is null or o.lockOn >= :today)";

    public static final String NOT_LOCKED_SQL = "(o.lock_on is null or o.lock_on >= :today)";

    private final String condition;

    ObligationState(String condition) {
        this.condition = condition;
    }

    /**
     * How it stands where these are its times, {@code today} being the day of {@code now}.
     *
     * @param stage how far its report has come: AWAITED, SUBMITTED, RETURNED, FULFILLED or WAIVED
     * @param lockOn null where nothing locks it
     */
    public static ObligationState of(
            String stage, LocalDate opensOn, Instant dueAt, LocalDate lockOn, LocalDate today, Instant now) {
        if (Stage.valueOf(stage) != Stage.AWAITED) {
            return valueOf(stage);
        }
        if (opensOn.isAfter(today)) {
            return WAITING;
        }
        if (lockOn != null && lockOn.isBefore(today)) {
            return LOCKED;
        }
        return now.isBefore(dueAt) ? OPEN : OVERDUE;
    }

    void narrow(Criteria criteria, LocalDate today, Instant now) {
        criteria.and(condition);
        if (condition.contains(":today")) {
            criteria.with("today", today);
        }
        if (condition.contains(":now")) {
            criteria.with("now", now);
        }
    }
}
