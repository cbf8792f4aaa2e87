package vn.baophu.targets.denominator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new kind of denominator.
 *
 * @param code capitals, digits and underscores, at most 40
 */
@Schema(examples = """
        {"code": "WORKING_AGE_POPULATION", "nameVi": "Dân số trong độ tuổi lao động", "nameEn": "Population of working age"}""")
record RegisterDenominator(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "\"LABOUR_FORCE\"") String code,

        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 300) String nameEn) {
    DenominatorKind denominator() {
        return new DenominatorKind(code, nameVi, nameEn);
    }
}
