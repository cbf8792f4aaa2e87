package vn.baophu.reporting.figure;

import java.util.UUID;

/**
 * What a unit has reported.
 *
 * @param denominator people; null where the report gives none
 */
public record AcceptedFigure(UUID unitId, long participants, Long denominator) {}
