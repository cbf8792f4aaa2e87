package vn.baophu.reporting.regime;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule as it stands on the paper; kept as sent, no part of it is read by any rule of ours. */
@Embeddable
@Schema(name = "PrintedRule")
public record Printed(
        @Size(max = 200) String section,
        Integer sourceLine,
        @Size(max = 2000) String reporter,
        @Size(max = 2000) String recipient,
        @Size(max = 2000) String via,
        @Size(max = 4000) String what,
        @Size(max = 200) String frequency,
        @Size(max = 1000) String dueRule,
        Integer dueDay,
        Integer dueMonth,
        Integer dueYearOffset,
        @Size(max = 200) String kind,
        @Size(max = 8000) String sourceQuote,
        @Size(max = 4000) String note) {}
