package vn.baophu.reporting.review;

/** Acceptance says nothing more than that; the body is {@code {}}. */
public record AcceptReport() {}
