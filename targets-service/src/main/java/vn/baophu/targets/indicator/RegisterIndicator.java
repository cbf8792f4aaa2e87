package vn.baophu.targets.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new indicator.
 *
 * @param code capitals, digits and underscores, at most 40
 * @param parent code of the whole that it is a part or subset of; none for a whole
 */
@Schema(examples = """
        {"code": "BHYT_HGD", "nameVi": "Bảo hiểm y tế hộ gia đình", "nameEn": "Health insurance of households", "parent": "BHYT"}""")
record RegisterIndicator(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "\"BHXH_TN\"") String code,

        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 300) String nameEn,
        @Size(max = 40) String parent) {
    Indicator indicator() {
        return new Indicator(code, nameVi, nameEn, parent);
    }
}
