package vn.baophu.targets.cascade;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.division.Limits;
import vn.baophu.targets.ground.Topic;

/**
 * What the planner says of one child.
 *
 * @param key code of the unit or key of the holder
 * @param indicator all without it
 * @param year all without it
 * @param denominator people that its rate is measured against
 * @param lastResult participants at the last count
 * @param lastPlan its last figure
 * @param floor at least so many people
 * @param cap at most so many
 * @param hold exactly so many; it takes no part in the dividing
 */
@Schema(examples = """
        {"key": "19363", "indicator": "BHYT", "year": 2024, "denominator": 13290, "lastResult": 12700, "floor": 12700,
         "cap": 13290}""")
record GivenNumbers(
        @NotBlank @Size(max = 64) String key,
        @Size(max = 40) String indicator,
        @Min(1990) @Max(2100) Integer year,
        @Min(0) @Max(GivenTotal.MOST) Long denominator,
        @Min(0) @Max(GivenTotal.MOST) Long lastResult,
        @Min(0) @Max(GivenTotal.MOST) Long lastPlan,
        @Min(0) @Max(GivenTotal.MOST) Long floor,
        @Min(0) @Max(GivenTotal.MOST) Long cap,
        @Min(0) @Max(GivenTotal.MOST) Long hold) {
    boolean isAbout(Topic topic) {
        return (indicator == null || indicator.equals(topic.indicator())) && (year == null || year == topic.year());
    }

    /** How closely it says what it is about; what is said more closely counts first. */
    int closeness() {
        return (indicator == null ? 0 : 2) + (year == null ? 0 : 1);
    }

    Limits limits() {
        return new Limits(floor, cap, hold);
    }
}
