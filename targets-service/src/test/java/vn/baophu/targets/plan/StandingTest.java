package vn.baophu.targets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.baophu.targets.plan.PlanRefusal.ALREADY_ISSUED;
import static vn.baophu.targets.plan.PlanRefusal.NOT_ISSUED;
import static vn.baophu.targets.plan.PlanRefusal.NOT_SUBMITTED;
import static vn.baophu.targets.plan.PlanRefusal.PLAN_ENDED;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refused;

class StandingTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final Standing SUBMITTED = Standing.DRAFTED.submitted("000");
    private static final Standing ISSUED = SUBMITTED.issued("000", Instant.EPOCH);

    @Test
    void a_plan_goes_from_draft_to_submitted_and_from_there_back_or_into_force() {
        assertThat(SUBMITTED.returned("000")).isEqualTo(Standing.DRAFTED);
        assertThat(ISSUED.state()).isEqualTo(PlanState.ISSUED);
        assertRefused(() -> Standing.DRAFTED.returned("000"), NOT_SUBMITTED);
        assertRefused(() -> Standing.DRAFTED.issued("000", Instant.EPOCH), NOT_SUBMITTED);
        assertRefused(() -> ISSUED.returned("000"), ALREADY_ISSUED);
    }

    @Test
    void only_what_stands_is_amended_or_ended() {
        assertThat(ISSUED.amended("000").amended("000").state()).isEqualTo(PlanState.AMENDED);
        var ended = ISSUED.amended("000").ended("000", PlanState.EXPIRED, LAST_DAY);

        assertThat(ended.lastDay()).isEqualTo(LAST_DAY);
        assertThat(ended.issuedAt()).isEqualTo(Instant.EPOCH);
        assertRefused(() -> SUBMITTED.amended("000"), NOT_ISSUED);
        assertRefused(() -> ended.amended("000"), PLAN_ENDED);
        assertRefused(() -> ended.ended("000", PlanState.REPLACED, LAST_DAY), PLAN_ENDED);
    }

    private static void assertRefused(ThrowingCallable call, PlanRefusal why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(why));
    }
}
