package vn.baophu.reporting.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule as it stands on the paper; kept as sent, no part of it is read by any rule of ours. */
@Embeddable
@Schema(name = "PrintedRule")
public record Printed(
        @Column(name = "printed_section") @Size(max = 200) String section,
        @Column(name = "printed_source_line") Integer sourceLine,
        @Column(name = "printed_reporter") @Size(max = 2000) String reporter,

        @Column(name = "printed_recipient") @Size(max = 2000) String recipient,

        @Column(name = "printed_via") @Size(max = 2000) String via,
        @Column(name = "printed_what") @Size(max = 4000) String what,
        @Column(name = "printed_frequency") @Size(max = 200) String frequency,
        @Column(name = "printed_due_rule") @Size(max = 1000) String dueRule,
        @Column(name = "printed_due_day") Integer dueDay,
        @Column(name = "printed_due_month") Integer dueMonth,
        @Column(name = "printed_due_year_offset") Integer dueYearOffset,
        @Column(name = "printed_kind") @Size(max = 200) String kind,

        @Column(name = "printed_source_quote") @Size(max = 8000) String sourceQuote,

        @Column(name = "printed_note") @Size(max = 4000) String note) {}
