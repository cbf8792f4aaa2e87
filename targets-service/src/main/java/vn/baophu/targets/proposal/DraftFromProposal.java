package vn.baophu.targets.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.targets.cycle.Baseline;
import vn.baophu.targets.plan.DraftPlan;
import vn.baophu.targets.plan.PlanKind;

/**
 * The paper that a proposal is to become; its unit, year and figures are the proposal's.
 *
 * @param code as of any plan: readable and unique
 * @param title without it, that of a plan of targets for the target year
 */
@Schema(examples = """
        {"code": "BP-2025", "issuer": "UBND tỉnh Bình Phước"}""")
record DraftFromProposal(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*", message = "\"127-2023\"") String code,

        @Size(max = 100) String number,
        @NotBlank @Size(max = 300) String issuer,
        LocalDate signedOn,
        @Size(max = 2000) String title)
        implements JoinsFaults {
    DraftPlan plan(Baseline baseline) {
        var year = baseline.years().target();
        return new DraftPlan(
                code,
                number,
                PlanKind.PLAN,
                "Kế hoạch",
                issuer,
                baseline.unitId().toString(),
                signedOn,
                null,
                null,
                title == null ? "Chỉ tiêu phát triển người tham gia bảo hiểm năm " + year : title,
                year,
                year,
                null,
                null,
                null,
                null,
                List.of());
    }
}
