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
    OVERDUE("o.stage = AWAITED and o.dueAt <= :now"),
    SUBMITTED("o.stage = SUBMITTED"),
    RETURNED("o.stage = RETURNED"),
    /** Accepted. */
    FULFILLED("o.stage = FULFILLED");

    private final String condition;

    ObligationState(String condition) {
        this.condition = condition;
    }

    static ObligationState of(Stage stage, LocalDate opensOn, Instant dueAt, LocalDate today, Instant now) {
        return switch (stage) {
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case FULFILLED -> FULFILLED;
            case AWAITED -> !now.isBefore(dueAt) ? OVERDUE : opensOn.isAfter(today) ? WAITING : OPEN;
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
