package vn.baophu.reporting.regime;

import vn.baophu.reporting.reporter.Reporter;

/**
 * To whom the reports go.
 *
 * @param who null where the paper names nobody who can be found
 * @param printed as printed; null where nothing is
 */
public record Recipient(Reporter who, String printed) {}
