package vn.baophu.reporting.calendar;

/** One period and its dates. */
public record Due(Period period, DueDates dates) {}
