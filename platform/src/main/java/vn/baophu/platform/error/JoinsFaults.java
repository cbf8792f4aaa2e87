package vn.baophu.platform.error;

/**
 * Marks a request record whose desk wants to report faults of form and of the trade together: the door lets the record
 * in with nulls where a value was missing or wrong, and the desk starts from {@link FormFaults#take()}.
 */
public interface JoinsFaults {}
