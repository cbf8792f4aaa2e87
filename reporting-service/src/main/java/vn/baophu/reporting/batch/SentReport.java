package vn.baophu.reporting.batch;

import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.submission.Content;

/**
 * One report of a batch.
 *
 * @param faults what is wrong with it; pointers into this report alone
 * @param spot where it stands in the batch
 */
record SentReport(Name name, Content content, Faults faults, Spot spot) {
    SentReport(Name name, Content content, Spot spot) {
        this(name, content, new Faults(), spot);
    }

    /**
     * By what a report is named; each may be missing.
     *
     * @param regime code
     * @param unit official code, read on the first day of the period, or id
     * @param agency code
     */
    record Name(String regime, String unit, String agency, String period) {
        boolean complete() {
            return regime != null && period != null && (unit == null) != (agency == null);
        }

        @Override
        public String toString() {
            return regime + ", " + (unit == null ? agency : unit) + ", " + period;
        }
    }
}
