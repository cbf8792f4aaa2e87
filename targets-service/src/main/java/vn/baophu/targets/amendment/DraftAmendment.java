package vn.baophu.targets.amendment;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.targets.plan.DraftPlan;
import vn.baophu.targets.plan.LegalBasis;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlanKind;

/**
 * A new paper that amends a plan. What it does not say is as in that plan: kind, issuer, issuing unit and period.
 *
 * @param code readable and unique, at most 64 letters, digits, dots, dashes
 * @param signedOn required unless {@code inForceFrom} is given
 * @param inForceFrom first day of its figures, not before the plan's own; the day of signing without it
 */
@Schema(examples = """
        {"code": "000-SD1", "number": "95/KH-UBND", "signedOn": "2024-06-14", "inForceFrom": "2024-07-01",
         "signer": "Nguyễn Thiên Tùng", "signingCapacity": "KT. Chủ tịch - Phó Chủ tịch",
         "title": "Điều chỉnh chỉ tiêu năm 2024 của Kế hoạch số 127/KH-UBND ngày 31/7/2023"}""")
record DraftAmendment(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*", message = "\"127-2023\"") String code,

        @Size(max = 100) String number,
        PlanKind kind,
        @Size(max = 200) String kindPrinted,
        @Size(max = 300) String issuer,
        @Size(max = 64) String unit,
        LocalDate signedOn,
        @Size(max = 200) String signer,
        @Size(max = 200) String signingCapacity,
        @NotBlank @Size(max = 2000) String title,
        @Min(1990) @Max(2100) Integer periodFrom,
        @Min(1990) @Max(2100) Integer periodTo,
        LocalDate inForceFrom,
        @Size(max = 200) List<@Valid LegalBasis> legalBases)
        implements JoinsFaults {
    DraftPlan of(Plan amended) {
        var paper = amended.paper();
        return new DraftPlan(
                code,
                number,
                requireNonNullElse(kind, paper.kind()),
                kind == null && kindPrinted == null ? paper.kindPrinted() : kindPrinted,
                requireNonNullElse(issuer, paper.issuer()),
                requireNonNullElse(unit, amended.unitId().toString()),
                signedOn,
                signer,
                signingCapacity,
                title,
                requireNonNullElse(periodFrom, paper.periodFrom()),
                requireNonNullElse(periodTo, paper.periodTo()),
                null,
                null,
                null,
                inForceFrom,
                legalBases);
    }
}
