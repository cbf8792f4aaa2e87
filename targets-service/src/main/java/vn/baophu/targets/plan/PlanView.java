package vn.baophu.targets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/** A plan; what the paper does not print is absent. */
@Schema(examples = """
        {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND", "kind": "PLAN",
         "kindPrinted": "Kế hoạch", "issuer": "UBND huyện Vĩnh Linh",
         "unit": {"id": "0197b3f0-0000-7000-8000-000000000464", "code": "464", "name": "Huyện Vĩnh Linh"},
         "signedOn": "2023-07-31", "signer": "Nguyễn Thiên Tùng", "signingCapacity": "KT. Chủ tịch - Phó Chủ tịch",
         "title": "Triển khai thực hiện chỉ tiêu phát triển người tham gia BHXH, BHTN và BHYT, giai đoạn 2023-2025",
         "periodFrom": 2023, "periodTo": 2025, "state": "ISSUED", "issuedAt": "2024-07-01T01:15:00Z"}""")
public record PlanView(
        UUID id,
        String code,
        String number,
        PlanKind kind,
        String kindPrinted,
        String issuer,
        UnitRef unit,
        LocalDate signedOn,
        String signer,
        String signingCapacity,
        String title,
        int periodFrom,
        int periodTo,
        String replaces,
        PlanState state,
        Instant issuedAt,
        String etag)
        implements Tagged {
    public static PlanView of(Plan plan) {
        var paper = plan.paper();
        return new PlanView(
                plan.id(),
                plan.code(),
                paper.number(),
                paper.kind(),
                paper.kindPrinted(),
                paper.issuer(),
                new UnitRef(plan.unitId(), plan.unitCode(), plan.unitName()),
                paper.signedOn(),
                paper.signer(),
                paper.signingCapacity(),
                paper.title(),
                paper.periodFrom(),
                paper.periodTo(),
                paper.replaces(),
                plan.state(),
                plan.issuedAt(),
                String.valueOf(plan.version()));
    }
}
