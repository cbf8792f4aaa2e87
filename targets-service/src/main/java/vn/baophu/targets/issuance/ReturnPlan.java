package vn.baophu.targets.issuance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submitted plan goes back to its planner.
 *
 * @param reason what has to change, in the issuer's words
 */
@Schema(examples = """
        {"reason": "Phụ lục 2 cộng chưa khớp với dòng tổng"}""")
record ReturnPlan(@NotBlank @Size(max = 2000) String reason) {}
