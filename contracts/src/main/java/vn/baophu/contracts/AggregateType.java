package vn.baophu.contracts;

/**
 * The kinds of thing that events are about. Each has one owner and one topic, {@code baophu.<kind>}. On a compacted topic
 * every record carries the whole thing as it now is, so that a replica can be rebuilt from zero at any time.
 */
public enum AggregateType {
    UNIT("agency", true),
    AGENCY("agency", true),
    INDICATOR("targets", true),
    PLAN("targets", true),
    TARGET("targets", true),
    SUBMISSION("reporting", false),
    OBLIGATION("reporting", false);

    private final String owner;
    private final boolean compacted;

    AggregateType(String owner, boolean compacted) {
        this.owner = owner;
        this.compacted = compacted;
    }

    /** The service that says these facts, without its {@code -service}. */
    public String owner() {
        return owner;
    }

    /** Whether the newest record of a key stands for all before it. */
    public boolean compacted() {
        return compacted;
    }

    /** Lower case, as in the outbox column {@code aggregatetype}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String topic() {
        return "baophu." + code();
    }
}
