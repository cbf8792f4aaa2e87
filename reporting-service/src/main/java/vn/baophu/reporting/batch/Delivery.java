package vn.baophu.reporting.batch;

import java.util.List;
import vn.baophu.platform.error.Faults;

/**
 * What was sent, understood as reports.
 *
 * @param blank reports of a table of which no cell is filled in
 * @param faults what could not be read
 */
record Delivery(Format format, List<SentReport> reports, int blank, Faults faults) {
    /** In what it was sent. */
    enum Format {
        CSV,
        XLSX,
        JSON
    }
}
