package vn.baophu.reporting.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is no longer owed. */
@Schema(examples = """
                {"reason":"Xã sáp nhập từ 01/7/2025, số liệu do xã mới báo cáo"}""")
public record WaiveObligation(@NotBlank @Size(max = 2000) String reason) {}
