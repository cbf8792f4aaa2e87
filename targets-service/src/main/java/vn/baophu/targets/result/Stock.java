package vn.baophu.targets.result;

import java.time.LocalDate;

/**
 * How many people took part on a day, as all who had to report said.
 *
 * @param period the period whose reports say it
 * @param on last day of that period
 * @param participants people
 * @param units how many units reported, all that had to
 */
public record Stock(String period, LocalDate on, long participants, int units) {}
