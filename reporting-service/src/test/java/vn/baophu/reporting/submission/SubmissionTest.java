package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refusal;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.GivenObligations;
import vn.baophu.reporting.obligation.ObligationRefusal;

class SubmissionTest {
    private static final Instant LAST_MOMENT = Instant.parse("2024-07-09T16:59:59.999999Z");
    private static final Instant TOO_LATE = Instant.parse("2024-07-09T17:00:00Z");
    private static final LocalDate OPEN = LocalDate.parse("2024-07-01");
    private static final Said CONTENT =
            new Said(List.of(new Figure("BHYT", 12700L, 13290L, null)), null, List.of(), List.of());
    private static final Reasons WRONG = Reasons.of("Sai");

    private final Submission submission = new Submission(Ids.next(), GivenObligations.halfYear2024(), List.of());

    @Test
    void the_last_moment_of_the_ninth_is_in_time_and_the_next_is_late() {
        submission.submit(CONTENT, "an", LAST_MOMENT, OPEN);
        var other = new Submission(Ids.next(), GivenObligations.halfYear2024(), List.of());
        other.submit(CONTENT, "an", TOO_LATE, OPEN);

        assertThat(submission.late()).isFalse();
        assertThat(other.late()).isTrue();
    }

    @Test
    void nothing_is_taken_before_the_period_opens() {
        refused(
                ObligationRefusal.PERIOD_NOT_OPEN,
                () -> submission.submit(CONTENT, "an", LAST_MOMENT, OPEN.minusDays(1)));
    }

    @Test
    void a_correction_counts_up_and_keeps_what_was_sent_first() {
        submission.submit(CONTENT, "an", LAST_MOMENT, OPEN);
        submission.giveBack(WRONG, "binh", TOO_LATE);

        assertThat(resend(null)).isEqualTo(Move.RESUBMITTED);
        assertThat(submission.late()).isFalse();
        assertThat(submission.revision()).isEqualTo(3);
        assertThat(submission.firstSubmittedAt()).isEqualTo(LAST_MOMENT);
        assertThat(submission.returns()).hasSize(1);
    }

    @Test
    void each_step_fits_only_its_state() {
        submission.submit(CONTENT, "an", LAST_MOMENT, OPEN);
        refused(SubmissionRefusal.NOT_RETURNED, () -> resend(null));
        submission.giveBack(WRONG, "binh", TOO_LATE);
        refused(SubmissionRefusal.ALREADY_RETURNED, () -> submission.accept("binh", TOO_LATE));
        resend(null);

        assertThat(submission.accept("binh", TOO_LATE)).isEqualTo(Move.ACCEPTED);
        assertThat(submission.acceptance().acceptedBy()).isEqualTo("binh");
        assertThat(submission.last().submittedAt()).isEqualTo(TOO_LATE);
        refused(SubmissionRefusal.ALREADY_ACCEPTED, () -> resend(null));
        refused(SubmissionRefusal.ALREADY_ACCEPTED, () -> submission.giveBack(WRONG, "binh", TOO_LATE));
    }

    private Move resend(String reason) {
        return submission.correct(CONTENT, reason, "an", TOO_LATE, OPEN);
    }

    private static void refused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(refusal));
    }
}
