package vn.baophu.reporting.target;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a unit shall reach in a year.
 *
 * @param participants people; null where the plan sets only a rate
 * @param denominator people; null where the plan prints none
 * @param percent 0 to 100; null where the plan sets only a count
 */
public record Target(UUID unitId, Long participants, Long denominator, BigDecimal percent) {}
