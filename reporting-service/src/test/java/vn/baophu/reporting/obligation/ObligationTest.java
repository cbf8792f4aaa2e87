package vn.baophu.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refusal;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;

class ObligationTest {
    private static final Instant IN_TIME = Instant.parse("2024-07-09T16:59:59.999999Z");
    private static final Instant TOO_LATE = Instant.parse("2024-07-09T17:00:00Z");
    private static final LocalDate OPEN = LocalDate.parse("2024-07-01");
    private static final LocalDate LATER = LocalDate.parse("2024-07-15");
    private static final Waiver WAIVER = new Waiver("Xã đã sáp nhập", "binh", IN_TIME);

    private final UUID report = Ids.next();
    private final Obligation owed = GivenObligations.halfYear2024();

    @Test
    void an_extension_moves_the_due_moment_and_keeps_the_regular_day() {
        owed.extend(LATER);

        assertThat(owed.dueOn()).isEqualTo(LATER);
        assertThat(owed.dueAt()).isEqualTo("2024-07-15T17:00:00Z");
        assertThat(owed.regularDueOn()).isEqualTo("2024-07-09");
        assertThat(owed.extended()).isTrue();
        owed.extend(LATER.plusDays(1));
        assertThat(owed.regularDueOn()).isEqualTo("2024-07-09");
        refused(ObligationRefusal.NOT_LATER, () -> owed.extend(LATER));
    }

    @Test
    void a_report_that_came_before_the_extension_was_granted_is_in_time_by_the_new_day() {
        owed.submitted(report, TOO_LATE, OPEN);
        assertThat(owed.late()).isTrue();

        owed.extend(LATER);

        assertThat(owed.late()).isFalse();
    }

    @Test
    void nothing_that_happens_to_a_punctual_report_makes_it_late() {
        owed.submitted(report, IN_TIME, OPEN);
        owed.returned();
        owed.resubmitted();
        owed.fulfilled();

        assertThat(owed.late()).isFalse();
        assertThat(owed.firstSentAt()).isEqualTo(IN_TIME);
    }

    @Test
    void more_time_is_asked_for_until_the_last_moment_and_only_while_the_report_is_awaited() {
        owed.mustStillBeAwaited(IN_TIME);
        refused(ObligationRefusal.TOO_LATE_TO_ASK, () -> owed.mustStillBeAwaited(TOO_LATE));
        owed.submitted(report, IN_TIME, OPEN);
        refused(ObligationRefusal.ALREADY_SUBMITTED, () -> owed.mustStillBeAwaited(IN_TIME));
    }

    @Test
    void after_the_lock_no_first_report_is_taken_until_an_extension_unlocks() {
        var locking = GivenObligations.halfYear2024(5);
        var lastDay = LocalDate.parse("2024-07-14");
        assertThat(locking.stateAt(lastDay, TOO_LATE)).isEqualTo(ObligationState.OVERDUE);
        assertThat(locking.stateAt(LATER, TOO_LATE)).isEqualTo(ObligationState.LOCKED);
        refused(ObligationRefusal.PERIOD_LOCKED, () -> locking.submitted(report, TOO_LATE, LATER));

        locking.extend(LocalDate.parse("2024-07-12"));

        assertThat(locking.lockOn()).isEqualTo("2024-07-17");
        locking.submitted(report, TOO_LATE, LATER);
    }

    @Test
    void what_is_waived_is_neither_sent_nor_extended_nor_waived_again() {
        owed.waive(WAIVER);

        refused(ObligationRefusal.OBLIGATION_WAIVED, () -> owed.submitted(report, IN_TIME, OPEN));
        refused(ObligationRefusal.OBLIGATION_WAIVED, () -> owed.extend(LATER));
        refused(ObligationRefusal.OBLIGATION_WAIVED, () -> owed.waive(WAIVER));
        assertThat(owed.stateAt(LATER, TOO_LATE)).isEqualTo(ObligationState.WAIVED);
    }

    @Test
    void a_report_that_is_there_is_not_waived() {
        owed.submitted(report, IN_TIME, OPEN);

        refused(ObligationRefusal.ALREADY_SUBMITTED, () -> owed.waive(WAIVER));
    }

    @Test
    void one_report_serves_a_second_duty_from_the_same_moment_on() {
        owed.submitted(report, IN_TIME, OPEN);

        assertThat(owed.submissionId()).isEqualTo(report);
        assertThat(owed.late()).isFalse();
        refused(ObligationRefusal.ALREADY_SUBMITTED, () -> owed.submitted(Ids.next(), IN_TIME, OPEN));
    }

    @Test
    void what_its_reporter_took_back_is_awaited_again_and_not_locked_out() {
        var locking = GivenObligations.halfYear2024(5);
        locking.submitted(report, IN_TIME, OPEN);

        locking.withdrawn();

        assertThat(locking.stateAt(OPEN, IN_TIME)).isEqualTo(ObligationState.OPEN);
        assertThat(locking.firstSentAt()).isNull();
        locking.submitted(report, TOO_LATE, LATER);
        assertThat(locking.late()).isTrue();
    }

    @Test
    void what_another_duty_s_report_served_until_it_was_taken_back_is_awaited_by_itself_and_not_locked_out() {
        var locking = GivenObligations.halfYear2024(5);
        locking.submitted(report, IN_TIME, OPEN);

        locking.released(null);

        assertThat(locking.stateAt(OPEN, IN_TIME)).isEqualTo(ObligationState.OPEN);
        assertThat(locking.submissionId()).isNull();
        locking.submitted(Ids.next(), TOO_LATE, LATER);
    }

    private static void refused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(refusal));
    }
}
