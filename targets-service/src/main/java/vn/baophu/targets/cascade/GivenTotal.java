package vn.baophu.targets.cascade;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure to divide.
 *
 * @param participants people; what the plan prints without it
 * @param denominatorKind what rates are measured against; that of the printed figure without it
 * @param reserve people that stay with the parent; 0 without it
 */
@Schema(examples = """
        {"indicator": "BHYT", "year": 2024, "participants": 85941, "denominatorKind": "POPULATION", "reserve": 100}""")
record GivenTotal(
        @NotBlank @Size(max = 40) String indicator,
        @NotNull @Min(1990) @Max(2100) Integer year,
        @Min(0) @Max(GivenTotal.MOST) Long participants,
        @Size(max = 40) String denominatorKind,
        @Min(0) @Max(GivenTotal.MOST) Long reserve) {
    /** More people than there are. */
    static final long MOST = 10_000_000_000L;

    boolean isAbout(String otherIndicator, int otherYear) {
        return indicator.equals(otherIndicator) && year == otherYear;
    }

    boolean isSound() {
        return indicator != null && year != null;
    }

    long kept() {
        return Objects.requireNonNullElse(reserve, 0L);
    }
}
