package vn.baophu.reporting.rule;

/**
 * A figure of a report, for the rules to look at.
 *
 * @param indicator code; null where the report forgot it
 * @param participants people; null where not given or not a count
 * @param denominator people; null where not given
 * @param confirmed whether the reporter gave a sentence with it
 */
public record ReportedValue(String indicator, Long participants, Long denominator, boolean confirmed) {}
