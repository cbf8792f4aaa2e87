package vn.baophu.targets.baseline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.cycle.Baseline;
import vn.baophu.targets.cycle.BaselineState;
import vn.baophu.targets.cycle.CycleStep;
import vn.baophu.targets.cycle.Party;
import vn.baophu.targets.cycle.PotentialLine;
import vn.baophu.targets.cycle.ProposalLine;
import vn.baophu.targets.cycle.StepKind;
import vn.baophu.targets.delivery.Delivery;
import vn.baophu.targets.plan.UnitRef;

/**
 * A yearly cycle and how far it has come.
 *
 * @param targetYear whose targets are set
 * @param plan the paper that asks for it; absent where it is not here
 * @param potential people who could be won, as computed from the numbers there are; empty before
 * @param proposal targets as proposed; empty before
 * @param draftPlan the plan that the proposal became
 */
@Schema(examples = """
        {"id": "0197b3f0-6666-7000-8000-000000000070",
         "unit": {"id": "0197b3f0-0000-7000-8000-000000000070", "code": "70", "name": "Tỉnh Bình Phước"},
         "year": 2024, "targetYear": 2025, "plan": "0197b3f0-1111-7000-8000-000000000003",
         "owner": {"name": "Sở Lao động - Thương binh và Xã hội", "agency": "BP.005"}, "state": "OPEN",
         "steps": [{"kind": "HEAD_COUNTS", "owner": {"name": "Sở Lao động - Thương binh và Xã hội", "agency": "BP.005"},
                    "together": [], "dueOn": "2024-06-29", "dueText": "trước ngày 30/6 hàng năm", "sourceLine": 109,
                    "total": 2, "done": 1, "missing": ["Sở Nội vụ (003-D03)"]}],
         "potential": [], "proposal": []}""")
public record BaselineView(
        UUID id,
        UnitRef unit,
        int year,
        int targetYear,
        UUID plan,
        Party owner,
        BaselineState state,
        List<StepView> steps,
        List<PotentialLine> potential,
        List<ProposalView> proposal,
        UUID draftPlan,
        String etag)
        implements Tagged {
    public static BaselineView of(Baseline baseline, List<Delivery> deliveries, Language language) {
        return new BaselineView(
                baseline.id(),
                new UnitRef(baseline.unitId(), baseline.unitCode(), baseline.unitName()),
                baseline.years().year(),
                baseline.years().target(),
                baseline.planId(),
                baseline.owner(),
                baseline.state(),
                baseline.steps().stream()
                        .map(step -> StepView.of(step, deliveries))
                        .toList(),
                List.copyOf(baseline.potential()),
                baseline.proposal().stream()
                        .map(line -> ProposalView.of(line, language))
                        .toList(),
                baseline.draftPlanId(),
                String.valueOf(baseline.version()));
    }

    /**
     * A step.
     *
     * @param total deliveries that belong to it; absent where none do
     * @param done how many of them have come
     * @param missing the others, by name and code
     * @param doneAt when the owner did it; absent for deliveries
     */
    public record StepView(
            StepKind kind,
            Party owner,
            Party recipient,
            List<String> together,
            LocalDate dueOn,
            String dueText,
            Integer sourceLine,
            Integer total,
            Integer done,
            List<String> missing,
            Instant doneAt,
            String doneBy) {
        static StepView of(CycleStep step, List<Delivery> all) {
            var own = all.stream()
                    .filter(delivery -> delivery.asked().step() == step.kind())
                    .toList();
            var missing = own.stream()
                    .filter(delivery -> !delivery.isDelivered())
                    .map(delivery -> delivery.asked().named())
                    .toList();
            return new StepView(
                    step.kind(),
                    step.owner(),
                    step.recipient(),
                    step.together(),
                    step.dueOn(),
                    step.dueText(),
                    step.sourceLine(),
                    own.isEmpty() ? null : own.size(),
                    own.isEmpty() ? null : own.size() - missing.size(),
                    own.isEmpty() ? null : missing,
                    step.doneAt(),
                    step.doneBy());
        }
    }

    /**
     * A proposed target.
     *
     * @param participants people who take part at the end of the target year
     * @param explanation how the number came about
     */
    public record ProposalView(
            String indicator,
            long participants,
            BigDecimal reachPercent,
            String denominatorKind,
            Long denominator,
            String reason,
            String explanation) {
        static ProposalView of(ProposalLine line, Language language) {
            return new ProposalView(
                    line.indicator(),
                    line.participants(),
                    line.reachPercent(),
                    line.denominatorKind(),
                    line.denominator(),
                    line.reason(),
                    line.explanation(language));
        }
    }
}
