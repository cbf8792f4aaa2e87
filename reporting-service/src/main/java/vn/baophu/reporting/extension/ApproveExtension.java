package vn.baophu.reporting.extension;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;

/**
 * More time that is granted.
 *
 * @param until the new last day in time; the one that was asked for where not stated
 */
@Schema(examples = """
                {"until":"2024-07-12","reason":"Cấp trên cần số liệu trước 13/7"}""")
public record ApproveExtension(
        LocalDate until, @Size(max = 2000) String reason) implements JoinsFaults {}
