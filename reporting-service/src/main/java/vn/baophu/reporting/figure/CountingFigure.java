package vn.baophu.reporting.figure;

/**
 * The figure of a unit that counts for a period.
 *
 * @param consolidated whether a relay put it together from reports below: then it is shown and never summed
 */
public record CountingFigure(String period, boolean consolidated, AcceptedFigure figure) {}
