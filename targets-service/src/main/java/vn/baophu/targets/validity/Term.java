package vn.baophu.targets.validity;

import java.time.LocalDate;

/**
 * How long a version is in force.
 *
 * @param lastDay inclusive; null while nothing ends it; before its own first day where it never came into force
 * @param supersededBy the version that takes its place the day after; null where none does
 */
public record Term<T>(T what, LocalDate lastDay, T supersededBy) {}
