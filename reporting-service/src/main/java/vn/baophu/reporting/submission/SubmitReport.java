package vn.baophu.reporting.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.JoinsFaults;

/**
 * A report to send in, for an obligation named by its id or by regime, reporter and period.
 *
 * @param unit official code, read on the first day of the period, or id
 * @param agency code
 * @param figures every indicator of the regime exactly once
 * @param sections the texts that the regime asks for
 * @param attachments ids of files that were sent for the obligation before
 * @param serves ids of further obligations of the same reporter that this report fulfils too: with the same cut-off, and
 *     asking for nothing that it does not hold
 */
@Schema(examples = """
                {"regime":"000-R01","unit":"19363","period":"2024-S1",
                "figures":[{"indicator":"BHYT","participants":12700,"denominator":13290}],
                "narrative":"Đã vận động từng hộ chưa tham gia."}""")
public record SubmitReport(
        UUID obligation,
        @Size(max = 50) String regime,
        @Size(max = 50) String unit,
        @Size(max = 50) String agency,
        @Size(max = 20) String period,
        @Size(max = 200) List<@NotNull @Valid FigureForm> figures,
        @Size(max = 20000) String narrative,
        @Size(max = 50) List<@NotNull @Valid Section> sections,
        @Size(max = 50) List<@NotNull UUID> attachments,
        @Size(max = 20) List<@NotNull UUID> serves)
        implements JoinsFaults {
    public SubmitReport {
        serves = serves == null ? List.of() : serves;
    }

    Content content() {
        return new Content(figures, narrative, sections, attachments);
    }

    boolean namesById() {
        return obligation != null && regime == null && unit == null && agency == null && period == null;
    }

    boolean namesByRegime() {
        return obligation == null && regime != null && period != null && (unit == null) != (agency == null);
    }
}
