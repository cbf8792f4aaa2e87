package vn.baophu.targets.plan;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.tag.Tagged;

/**
 * A plan; what the paper does not print is absent.
 *
 * @param replaces the paper it replaces, as cited
 * @param inForceFrom first day in force; absent where the paper has no date
 * @param inForceTo last day in force, inclusive; absent while nothing has ended it
 * @param amends the plan it amends; absent where it is a plan of its own
 * @param replacesPlan the plan it replaces, where a person linked it
 * @param replacedBy the issued plan that replaced it
 * @param parentPlan the plan of the level above that it carries out
 */
@Schema(examples = """
        {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND", "kind": "PLAN",
         "kindPrinted": "Kế hoạch", "issuer": "UBND huyện Vĩnh Linh",
         "unit": {"id": "0197b3f0-0000-7000-8000-000000000464", "code": "464", "name": "Huyện Vĩnh Linh"},
         "signedOn": "2023-07-31", "signer": "Nguyễn Thiên Tùng", "signingCapacity": "KT. Chủ tịch - Phó Chủ tịch",
         "title": "Triển khai thực hiện chỉ tiêu phát triển người tham gia BHXH, BHTN và BHYT, giai đoạn 2023-2025",
         "periodFrom": 2023, "periodTo": 2025, "state": "ISSUED", "issuedAt": "2024-07-01T01:15:00Z",
         "inForceFrom": "2023-07-31",
         "legalBases": [{"citation": "Quyết định số 2767/QĐ-UBND ngày 28/10/2022 của UBND tỉnh Quảng Trị",
                         "number": "2767/QĐ-UBND", "issuer": "UBND tỉnh Quảng Trị", "date": "2022-10-28"}]}""")
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
        LocalDate inForceFrom,
        LocalDate inForceTo,
        PlanRef amends,
        PlanRef replacesPlan,
        PlanRef replacedBy,
        PlanRef parentPlan,
        List<LegalBasis> legalBases,
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
                plan.inForceFrom(),
                plan.inForceTo(),
                ref(plan.amends()),
                ref(plan.replaces()),
                ref(plan.replacedBy()),
                ref(plan.parent()),
                plan.legalBases(),
                String.valueOf(plan.version()));
    }

    /** The answer to a request that made the plan: 201 with its address. */
    public RestResponse<PlanView> created() {
        return RestResponse.ResponseBuilder.<PlanView>created(URI.create("/plans/" + id))
                .entity(this)
                .build();
    }

    private static PlanRef ref(Plan other) {
        return other == null ? null : PlanRef.of(other);
    }
}
