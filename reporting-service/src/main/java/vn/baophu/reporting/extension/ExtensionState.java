package vn.baophu.reporting.extension;

/** How far a request for more time has come. */
public enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED,
    /** The report was waived before anybody decided. */
    LAPSED
}
