package vn.baophu.agency.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.agency.assignment.Punctuality.DONE_IN_TIME;
import static vn.baophu.agency.assignment.Punctuality.DONE_LATE;
import static vn.baophu.agency.assignment.Punctuality.IN_PROGRESS_OVERDUE;
import static vn.baophu.agency.assignment.Punctuality.IN_PROGRESS_WITHIN_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.platform.id.Ids;

class AssignmentTest {
    private static final LocalDate DUE = LocalDate.parse("2024-07-09");
    private static final Instant ACCEPTED = Instant.parse("2024-08-01T02:00:00Z");

    private final UUID unit = Ids.next();
    private final Assignment assignment = new Assignment(null, Holder.unit(unit), "2024-S1", DUE, "000-R01", null);

    @Test
    void the_last_day_in_time_still_counts() {
        assertThat(assignment.punctuality(DUE)).isEqualTo(IN_PROGRESS_WITHIN_TIME);
        assertThat(assignment.punctuality(DUE.plusDays(1))).isEqualTo(IN_PROGRESS_OVERDUE);
    }

    @Test
    void a_report_sent_in_time_does_it_in_time_however_late_it_is_accepted() {
        assignment.doneBy(report(false));

        assertThat(assignment.punctuality(DUE.plusYears(1))).isEqualTo(DONE_IN_TIME);
        assertThat(assignment.doneAt()).isEqualTo(ACCEPTED);
    }

    @Test
    void a_report_sent_late_does_it_late() {
        assignment.doneBy(report(true));

        assertThat(assignment.punctuality(DUE)).isEqualTo(DONE_LATE);
    }

    @Test
    void what_is_done_stays_done_as_it_was() {
        var first = report(false);
        assignment.doneBy(first);
        assignment.doneBy(report(true));

        assertThat(assignment.punctuality(DUE)).isEqualTo(DONE_IN_TIME);
        assertThat(assignment.submissionId()).isEqualTo(first.submissionId());
    }

    private AcceptedReport report(boolean late) {
        return new AcceptedReport(new ReportAccepted(
                Ids.next(),
                ACCEPTED,
                Ids.next(),
                1,
                Ids.next(),
                "000-R01",
                "2024-S1",
                unit,
                null,
                DUE,
                ACCEPTED,
                late,
                ACCEPTED,
                "reviewer",
                List.of(),
                "REPORT",
                null));
    }
}
