package vn.baophu.reporting.submission;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report taken back by its reporter.
 *
 * @param reason why, for the reviewer to read; may be absent
 */
@Schema(examples = """
                {"reason":"Gửi nhầm số liệu tháng trước"}""")
public record WithdrawReport(@Size(max = 2000) String reason) {}
