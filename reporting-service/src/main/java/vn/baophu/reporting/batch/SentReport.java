package vn.baophu.reporting.batch;

import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.submission.Content;
import vn.baophu.reporting.submission.Incoming;

/**
 * One report of a batch.
 *
 * @param faults what is wrong with it; pointers into this report alone
 * @param spot where it stands in the batch
 */
record SentReport(Name name, Content content, More more, Faults faults, Spot spot) {
    SentReport(Name name, Content content, More more, Spot spot) {
        this(name, content, more, new Faults(), spot);
    }

    Incoming incoming(Obligation owed) {
        return new Incoming(owed, more.serves, more.corrects, more.reason, content, faults);
    }

    /**
     * What it is beside a first report for one obligation.
     *
     * @param serves ids of further obligations that it fulfils too; may have holes
     * @param corrects the revision of the report that it corrects; null for a report that is sent first
     * @param reason why an accepted report is corrected
     */
    record More(List<UUID> serves, Integer corrects, String reason) {
        More {
            serves = serves == null ? List.of() : serves;
        }
    }

    /**
     * By what a report is named; each may be missing.
     *
     * @param regime code
     * @param unit official code, read on the first day of the period, or id
     * @param agency code
     */
    record Name(String regime, String unit, String agency, String period) {
        boolean namesOneReporter() {
            return (unit == null) != (agency == null);
        }

        /** Whether it names all, and a period that there is. */
        boolean complete() {
            return namesOneReporter()
                    && regime != null
                    && period != null
                    && Period.find(period).isPresent();
        }

        @Override
        public String toString() {
            return regime + ", " + (unit == null ? agency : unit) + ", " + period;
        }
    }
}
