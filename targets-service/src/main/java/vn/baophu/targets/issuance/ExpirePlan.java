package vn.baophu.targets.issuance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan ends.
 *
 * @param lastDay last day in force, inclusive; not before the plan's first
 */
@Schema(examples = """
        {"lastDay": "2025-12-31"}""")
record ExpirePlan(@NotNull LocalDate lastDay) {}
