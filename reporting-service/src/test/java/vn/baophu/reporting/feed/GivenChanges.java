package vn.baophu.reporting.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.feed.Change.Owed;
import vn.baophu.reporting.feed.Change.Subject;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.reporter.Reporter;

/** Changes for tests that need no report. */
final class GivenChanges {
    private static final Instant AT = Instant.parse("2024-07-05T02:00:00Z");

    private GivenChanges() {}

    /** A report of a unit of its own moved to a revision. */
    static Change of(UUID obligation, long revision) {
        return in(obligation, Ids.next(), revision);
    }

    /** A report of this unit moved to a revision. */
    static Change in(UUID obligation, UUID unit, long revision) {
        var subject = new Subject(
                owed(obligation),
                obligation,
                revision,
                null,
                "000-R01",
                "2024-S1",
                new Reporter(unit, null, "19363", unit));
        return new Change(revision == 1 ? ChangeKind.SUBMITTED : ChangeKind.RETURNED, subject, AT, "somebody");
    }

    /** An obligation that is waived. */
    static Change waived(UUID obligation) {
        var unit = Ids.next();
        var subject = new Subject(
                owed(obligation), null, null, null, "000-R01", "2024-S1", new Reporter(unit, null, "19366", unit));
        return new Change(ChangeKind.WAIVED, subject, AT, "somebody");
    }

    private static Owed owed(UUID obligation) {
        return new Owed(obligation, ObligationKind.REPORT, LocalDate.parse("2024-06-30"));
    }
}
