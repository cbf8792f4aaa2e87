package vn.baophu.reporting.batch;

import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.json.LongBody;
import vn.baophu.reporting.batch.SentReport.More;
import vn.baophu.reporting.batch.SentReport.Name;
import vn.baophu.reporting.submission.Content;
import vn.baophu.reporting.submission.FigureForm;
import vn.baophu.reporting.submission.Section;

/** Many reports to send in together. */
@Schema(examples = """
                {"reports":[
                {"regime":"000-R01","unit":"19363","period":"2024-S1",
                "figures":[{"indicator":"BHYT","participants":12700,"denominator":13290}]},
                {"regime":"000-R01","unit":"19366","period":"2024-S1",
                "figures":[{"indicator":"BHYT","participants":4010,"denominator":4200}],
                "narrative":"Đã vận động từng hộ chưa tham gia."}]}""")
@LongBody
record SendBatch(@NotEmpty @Size(max = SendBatch.MOST) List<@NotNull @Valid Report> reports) implements JoinsFaults {
    private static final int MOST = 10_000;

    /**
     * One report; it names what it is for by regime, reporter and period.
     *
     * @param unit official code, read on the first day of the period, or id
     * @param agency code
     * @param figures every indicator of the regime exactly once
     * @param sections the texts that the regime asks for
     * @param attachments ids of files that were sent for the obligation before
     * @param serves ids of further obligations of the same reporter that this report fulfils too
     * @param corrects the revision, as last read, of the report that this corrects: one that was returned, or an accepted
     *     one with a reason
     * @param reason why an accepted report is corrected; needed only then
     */
    @Schema(name = "ReportOfBatch")
    record Report(
            @NotBlank @Size(max = 50) String regime,
            @Size(max = 50) String unit,
            @Size(max = 50) String agency,
            @NotBlank @Size(max = 20) String period,
            @Size(max = 200) List<@NotNull @Valid FigureForm> figures,
            @Size(max = 20_000) String narrative,
            @Size(max = 50) List<@NotNull @Valid Section> sections,
            @Size(max = 50) List<@NotNull UUID> attachments,
            @Size(max = 20) List<@NotNull UUID> serves,
            @PositiveOrZero Integer corrects,
            @Size(max = 2_000) String reason) {
        SentReport sent(Spot spot) {
            return new SentReport(
                    new Name(regime, unit, agency, period),
                    new Content(figures, narrative, sections, attachments),
                    new More(serves, corrects, reason),
                    spot);
        }
    }

    /**
     * Refuses more reports than a batch may have with {@code TOO_LONG} alone, before any is judged.
     *
     * @param faults of its form, with pointers into the body
     */
    Delivery delivery(Faults faults) {
        if (reports != null && reports.size() > MOST) {
            throw new Refused(List.of(new Fault("/reports", null, null, TOO_LONG, List.of(MOST))));
        }
        var sent = new ArrayList<SentReport>();
        for (int at = 0; reports != null && at < reports.size(); at++) {
            var report = reports.get(at);
            if (report != null) {
                sent.add(report.sent(new Spot.InJson(at)));
            }
        }
        return new Delivery(Delivery.Format.JSON, sent, 0, faults);
    }
}
