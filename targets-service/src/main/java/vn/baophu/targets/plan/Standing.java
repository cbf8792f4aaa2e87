package vn.baophu.targets.plan;

import static vn.baophu.targets.plan.PlanRefusal.ALREADY_ISSUED;
import static vn.baophu.targets.plan.PlanRefusal.ALREADY_SUBMITTED;
import static vn.baophu.targets.plan.PlanRefusal.NOT_ISSUED;
import static vn.baophu.targets.plan.PlanRefusal.NOT_SUBMITTED;
import static vn.baophu.targets.plan.PlanRefusal.PLAN_ENDED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import vn.baophu.platform.error.Refused;

/**
 * Where a plan stands between draft and end; each verb gives the next standing or says why it can not be.
 *
 * @param issuedAt null before it is put in force
 * @param lastDay last day in force, inclusive; null while nothing has ended it
 */
@Embeddable
record Standing(
        @Column(name = "state") @Enumerated(EnumType.STRING) PlanState state,
        @Column(name = "issued_at") Instant issuedAt,
        @Column(name = "in_force_to") LocalDate lastDay) {
    static final Standing DRAFTED = new Standing(PlanState.DRAFT, null, null);

    /** Refuses with {@code ALREADY_SUBMITTED} or {@code ALREADY_ISSUED} what is no draft any more. */
    void mustBeDraft(String plan) {
        if (state != PlanState.DRAFT) {
            throw new Refused(state == PlanState.SUBMITTED ? ALREADY_SUBMITTED : ALREADY_ISSUED, plan);
        }
    }

    /** Refuses with {@code NOT_SUBMITTED} a draft, with {@code ALREADY_ISSUED} what is past that. */
    void mustBeSubmitted(String plan) {
        if (state != PlanState.SUBMITTED) {
            throw new Refused(state == PlanState.DRAFT ? NOT_SUBMITTED : ALREADY_ISSUED, plan);
        }
    }

    /** Refuses with {@code NOT_ISSUED} what is not in force yet, with {@code PLAN_ENDED} what has its last day. */
    void mustStand(String plan) {
        if (!state.stands()) {
            throw state.wasIssued() ? new Refused(PLAN_ENDED, plan, lastDay) : new Refused(NOT_ISSUED, plan);
        }
    }

    Standing submitted(String plan) {
        mustBeDraft(plan);
        return new Standing(PlanState.SUBMITTED, null, null);
    }

    Standing returned(String plan) {
        mustBeSubmitted(plan);
        return DRAFTED;
    }

    Standing issued(String plan, Instant now) {
        mustBeSubmitted(plan);
        return new Standing(PlanState.ISSUED, now, null);
    }

    Standing amended(String plan) {
        mustStand(plan);
        return new Standing(PlanState.AMENDED, issuedAt, null);
    }

    Standing ended(String plan, PlanState how, LocalDate day) {
        mustStand(plan);
        return new Standing(how, issuedAt, day);
    }
}
