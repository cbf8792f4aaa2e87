package vn.baophu.contracts;

/**
 * One figure of a report.
 *
 * @param indicator e.g. {@code BHYT}
 * @param participants people
 * @param denominator people; null where the report gives none
 */
public record ReportedFigure(String indicator, long participants, Long denominator) {}
