package vn.baophu.reporting.target;

import java.time.LocalDate;

/**
 * What a period is held against.
 *
 * @param period its code
 * @param year whose target
 * @param day in the version in force on this day
 * @param known the day from which on is looked back, not before {@code day}: what comes into force after it is not known
 */
public record Judging(String period, int year, LocalDate day, LocalDate known) {}
