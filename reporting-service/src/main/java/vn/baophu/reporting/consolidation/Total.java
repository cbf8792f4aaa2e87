package vn.baophu.reporting.consolidation;

/**
 * One figure, summed.
 *
 * @param participants people
 * @param denominator people; null where no report gives one
 * @param reports how many reports gave the figure
 */
public record Total(String indicator, long participants, Long denominator, long reports) {}
