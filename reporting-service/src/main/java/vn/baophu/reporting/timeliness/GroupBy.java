package vn.baophu.reporting.timeliness;

/** What one row of the table of timeliness stands for. */
public enum GroupBy {
    /** A unit that reports. */
    UNIT("o.unit_id", "o.code"),
    /** An agency that reports. */
    AGENCY("o.agency_id", "o.code"),
    REGIME("o.regime_code", "null"),
    PERIOD("o.period", "null");

    private final String key;
    private final String code;

    GroupBy(String key, String code) {
        this.key = key;
        this.code = code;
    }

    /** The column by whose value rows are put together; null for rows that belong to none. */
    String key() {
        return key;
    }

    /** The column with the code of the reporter. */
    String code() {
        return code;
    }
}
