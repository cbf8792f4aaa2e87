package vn.baophu.reporting.obligation;

/** A report is no longer owed; said in the transaction in which it was waived. */
public record WaiverGiven(Obligation obligation, Waiver waiver) {}
