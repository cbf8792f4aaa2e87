package vn.baophu.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import vn.baophu.reporting.query.Criteria;

/** How an obligation stands at a moment. */
public enum ObligationState {
    /** Its period is still being counted. */
    WAITING("o.stage = AWAITED and o.opensOn > :today and o.dueAt > :now"),
    /** The report may be sent and is in time. */
    OPEN("o.stage = AWAITED and o.opensOn <= :today and o.dueAt > :now"),
    /** The due moment has passed and no report came. */
    OVERDUE("o.stage = AWAITED and o.dueAt <= :now and (o.lockOn is null or o.lockOn >= :today)"),
    /** So long overdue that no report is taken any more, unless its due day is extended. */
    LOCKED("o.stage = AWAITED and o.dueAt <= :now and o.lockOn < :today"),
    SUBMITTED("o.stage = SUBMITTED"),
    RETURNED("o.stage = RETURNED"),
    /** Accepted. */
    FULFILLED("o.stage = FULFILLED"),
    /** No longer owed. */
    WAIVED("o.stage = WAIVED");

    private final String condition;

    ObligationState(String condition) {
        this.condition = condition;
    }

    static ObligationState of(Obligation owed, LocalDate today, Instant now) {
        return switch (owed.stage()) {
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case FULFILLED -> FULFILLED;
            case WAIVED -> WAIVED;
            case AWAITED -> {
                if (!owed.lateAt(now)) {
                    yield owed.opensOn().isAfter(today) ? WAITING : OPEN;
                }
                yield owed.lockedOn(today) ? LOCKED : OVERDUE;
            }
        };
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
