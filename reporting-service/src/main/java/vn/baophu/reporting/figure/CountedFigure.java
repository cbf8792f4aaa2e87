package vn.baophu.reporting.figure;

/**
 * One figure that begins to count.
 *
 * @param denominator people; null where the report gives none
 */
public record CountedFigure(String indicator, long participants, Long denominator) {}
