package vn.baophu.reporting.timeliness;

/** How a report that is owed stands with its time. */
public enum Outcome {
    /** First sent before the due moment, whether or not that has passed. */
    ON_TIME("o.stage <> 'WAIVED' and o.first_sent_at < o.due_at"),
    /** First sent at the due moment or after. */
    LATE("o.stage <> 'WAIVED' and o.first_sent_at >= o.due_at"),
    /** The due moment has passed and nothing was sent. */
    MISSING("o.stage <> 'WAIVED' and o.first_sent_at is null and o.due_at <= :now"),
    /** Not yet due, and nothing was sent. */
    AWAITED("o.stage <> 'WAIVED' and o.first_sent_at is null and o.due_at > :now"),
    WAIVED("o.stage = 'WAIVED'");

    private final String condition;

    Outcome(String condition) {
        this.condition = condition;
    }

    /** In SQL, of obligation {@code o} and the moment {@code :now}. */
    String condition() {
        return condition;
    }
}
