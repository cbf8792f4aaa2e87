package vn.baophu.targets.clause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;

/** Clauses of one plan, at most 500 in a request. */
@Schema(examples = """
        {"clauses": [
          {"code": "I.1", "heading": "Mục tiêu chung", "ordinal": 1,
           "text": "Phát triển người tham gia BHXH, BHYT, BHTN theo chỉ tiêu được giao."},
          {"code": "II.2.1", "heading": "Chỉ tiêu giai đoạn 2023-2025", "ordinal": 2,
           "text": "Đến năm 2025, tỷ lệ bao phủ BHYT đạt 97% dân số."}]}""")
record LayInClauses(@NotEmpty @Size(max = 500) List<@Valid @NotNull ClauseForm> clauses) implements JoinsFaults {
    /**
     * One clause.
     *
     * @param code unique within the plan, as the paper counts
     * @param ordinal its place in the paper, from 1
     */
    record ClauseForm(
            @NotBlank @Size(max = 64) String code,
            @Size(max = 500) String heading,
            @NotBlank @Size(max = 20000) String text,
            @NotNull @Min(1) @Max(10000) Integer ordinal) {
        Wording wording() {
            return new Wording(code, heading, text, ordinal == null ? 0 : ordinal);
        }
    }
}
