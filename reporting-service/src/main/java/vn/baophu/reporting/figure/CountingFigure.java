package vn.baophu.reporting.figure;

/**
 * The figure of a unit that counts for a period.
 *
 * @param consolidated whether a relay put it together from reports below: then it is shown and never summed
 * @param occasional whether only an occasion asked for it: then it counts for nothing where a calendar asks the unit
 */
public record CountingFigure(String period, boolean consolidated, boolean occasional, AcceptedFigure figure) {}
