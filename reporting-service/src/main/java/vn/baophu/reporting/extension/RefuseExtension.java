package vn.baophu.reporting.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no more time is granted. */
@Schema(examples = """
                {"reason":"Số liệu cần cho kỳ họp ngày 12/7"}""")
public record RefuseExtension(@NotBlank @Size(max = 2000) String reason) {}
