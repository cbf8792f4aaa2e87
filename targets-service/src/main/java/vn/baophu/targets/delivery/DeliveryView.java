package vn.baophu.targets.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.cycle.Party;
import vn.baophu.targets.cycle.StepKind;
import vn.baophu.targets.plan.UnitRef;

/**
 * Numbers that somebody owes a cycle.
 *
 * @param unit the unit that delivers, where the provider is a group of units
 * @param recipient who gets them first
 * @param feeds code of the delivery that takes them in
 * @param dueOn last day in time; absent where the paper names none
 * @param figures empty until delivered: unknown, not zero
 * @param late whether they came after that day; absent until delivered
 */
@Schema(examples = """
        {"id": "0197b3f0-7777-7000-8000-000000000003", "baseline": "0197b3f0-6666-7000-8000-000000000070",
         "code": "003-D03", "step": "HEAD_COUNTS", "provider": {"name": "Sở Nội vụ", "agency": "BP.008"},
         "recipient": {"name": "Sở Lao động - Thương binh và Xã hội", "agency": "BP.005"},
         "indicators": ["BHXH", "BHTN"], "countsAs": "SUBJECT",
         "what": "Cán bộ, công chức, viên chức, người lao động hợp đồng", "movements": true, "dueOn": "2024-06-29",
         "state": "DELIVERED",
         "figures": [{"indicator": "BHXH", "now": 25000, "plannedMore": 300, "plannedFewer": 450},
                     {"indicator": "BHTN", "now": 18000, "plannedMore": 250, "plannedFewer": 300}],
         "deliveredAt": "2024-06-20T02:00:00Z", "deliveredBy": "officer-bp-so-noi-vu", "late": false,
         "sourceLine": 79, "quote": "số người đang làm việc và số người dự kiến bổ sung thêm hoặc nghỉ hưu"}""")
record DeliveryView(
        UUID id,
        UUID baseline,
        String code,
        StepKind step,
        Party provider,
        UnitRef unit,
        Party recipient,
        List<String> indicators,
        CountsAs countsAs,
        String what,
        boolean movements,
        String feeds,
        LocalDate dueOn,
        DeliveryState state,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<HeadCount> figures,
        Instant deliveredAt,
        String deliveredBy,
        Boolean late,
        Integer sourceLine,
        String quote,
        String note,
        String etag)
        implements Tagged {
    static DeliveryView of(Delivery delivery) {
        var asked = delivery.asked();
        return new DeliveryView(
                delivery.id(),
                delivery.baseline().id(),
                asked.code(),
                asked.step(),
                asked.provider(),
                asked.unitId() == null ? null : new UnitRef(asked.unitId(), asked.unitCode(), asked.unitName()),
                asked.recipient(),
                asked.indicators(),
                asked.countsAs(),
                asked.what(),
                asked.movements(),
                asked.feeds(),
                asked.dueOn(),
                delivery.isDelivered() ? DeliveryState.DELIVERED : DeliveryState.WAITING,
                List.copyOf(delivery.figures()),
                delivery.deliveredAt(),
                delivery.deliveredBy(),
                delivery.isDelivered() ? delivery.isLate() : null,
                asked.sourceLine(),
                asked.quote(),
                asked.note(),
                String.valueOf(delivery.version()));
    }
}
