package vn.baophu.targets.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;

/** The proposal: what of the potential is to be won, by indicator; one that is not named is taken at 100 percent of duty. */
@Schema(examples = """
        {"lines": [{"indicator": "BHXH", "reachPercent": 60},
                   {"indicator": "BHXH_TN", "reachPercent": 6.5, "denominatorKind": "LABOUR_FORCE", "denominator": 600000},
                   {"indicator": "BHTN", "participants": 190000, "reason": "Theo Nghị quyết 02-NQ/TU"}]}""")
record Propose(@NotNull @Size(max = 50) List<@NotNull @Valid Line> lines) implements JoinsFaults {
    private static final long MOST = 999_999_999_999L;

    /**
     * @param reachPercent part of the potential that is to be won, 0 to 100
     * @param participants people who take part at the end of the target year, instead of computing them
     * @param denominatorKind what the rate would be measured against
     * @param denominator people of it
     * @param reason why
     */
    record Line(
            @NotBlank @Size(max = 40) String indicator,
            @DecimalMin("0") @DecimalMax("100") BigDecimal reachPercent,
            @PositiveOrZero @Max(MOST) Long participants,
            @Size(max = 40) String denominatorKind,
            @Positive @Max(MOST) Long denominator,
            @Size(max = 1000) String reason) {
        static Line unsaid(String indicator) {
            return new Line(indicator, null, null, null, null, null);
        }
    }
}
