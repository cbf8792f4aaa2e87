package vn.baophu.targets.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision about a finding, with its reason. */
@Schema(examples = """
        {"decision": "TO_BE_AMENDED", "reason": "Phụ lục 3 cộng thiếu 01 người, sẽ đính chính trong kế hoạch sửa đổi"}""")
public record Decide(
        @NotNull Verdict decision,
        @NotBlank @Size(max = 1000) String reason) {}
