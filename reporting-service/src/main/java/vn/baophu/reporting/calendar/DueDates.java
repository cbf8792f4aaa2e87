package vn.baophu.reporting.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The times of one report, kept apart because each may move without the others.
 *
 * @param cutOffOn last day that the figures count
 * @param opensOn first day on which the report is taken
 * @param dueOn last day in time
 * @param dueAt the first moment that is too late: the end of {@code dueOn} in Vietnam
 * @param lockOn last day on which a late report is still taken; null where it always is
 */
public record DueDates(LocalDate cutOffOn, LocalDate opensOn, LocalDate dueOn, Instant dueAt, LocalDate lockOn) {}
