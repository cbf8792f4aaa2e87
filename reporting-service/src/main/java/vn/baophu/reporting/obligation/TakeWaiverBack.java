package vn.baophu.reporting.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is owed after all. */
@Schema(examples = """
                {"reason":"Xã chưa sáp nhập, vẫn phải báo cáo"}""")
public record TakeWaiverBack(@NotBlank @Size(max = 2000) String reason) {}
