package vn.baophu.reporting.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.reporting.obligation.RegimeRef;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * A report as it now stands.
 *
 * @param obligation id of what it is for
 * @param unit the unit that reports; absent where an agency does
 * @param dueOn last day in time
 * @param submittedAt when it was last sent in, UTC
 * @param firstSubmittedAt when it was first sent in, UTC: what decides whether it is late
 * @param late whether it was first sent in at or after the due moment
 * @param sections the texts that the regime asks for
 * @param attachments ids of the files that belong to it
 * @param serves ids of the further obligations that it fulfils too
 * @param version number of the sending that is shown, 1 for the first
 * @param countingVersion number of the sending whose figures count; absent until one is accepted. Of an accepted report
 *     under correction it is not the one that is shown
 * @param correctionReason why an accepted report is corrected
 * @param reworkBy last day for sending it again, where the reviewer asked for one
 * @param acceptedAt the moment from which what counts counts
 * @param returns every time it was given back, oldest first
 */
@Schema(name = "Submission", examples = """
                {"id":"01900000-0000-7000-8000-000000000020","obligation":"01900000-0000-7000-8000-000000000010",
                "regime":{"code":"000-R01","title":"Báo cáo 6 tháng kết quả thực hiện chỉ tiêu bao phủ BHYT"},
                "unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "period":"2024-S1","dueOn":"2024-07-09","state":"ACCEPTED","revision":4,
                "figures":[{"indicator":"BHYT","participants":12720,"denominator":13290,"percent":95.71}],
                "submittedAt":"2024-07-05T08:10:00Z","submittedBy":"reporter-ho-xa","firstSubmittedAt":"2024-07-03T02:00:00Z",
                "late":false,"version":2,"countingVersion":2,"firstAcceptedAt":"2024-07-08T03:30:00Z","acceptedAt":"2024-07-08T03:30:00Z","acceptedBy":"reviewer-vinh-linh",
                "returns":[{"at":"2024-07-04T07:00:00Z","by":"reviewer-vinh-linh","reason":"Chưa khớp với dữ liệu thẻ",
                "figures":[{"indicator":"BHYT","reason":"Thiếu 20 người của tháng 6"}]}]}""")
public record SubmissionView(
        UUID id,
        UUID obligation,
        RegimeRef regime,
        UnitRef unit,
        AgencyRef agency,
        String period,
        LocalDate dueOn,
        SubmissionState state,
        long revision,
        List<FigureView> figures,
        String narrative,
        List<Section> sections,
        List<UUID> attachments,
        List<UUID> serves,
        Instant submittedAt,
        String submittedBy,
        Instant firstSubmittedAt,
        boolean late,
        int version,
        Integer countingVersion,
        String correctionReason,
        LocalDate reworkBy,
        Instant endorsedAt,
        String endorsedBy,
        Instant firstAcceptedAt,
        Instant acceptedAt,
        String acceptedBy,
        List<ReturnView> returns)
        implements Tagged {
    /**
     * A figure of the report.
     *
     * @param percent participants of the denominator, two decimals, HALF_UP; absent without a denominator
     * @param returnedReason why it was given back; only while the report is returned
     */
    public record FigureView(
            String indicator,
            long participants,
            Long denominator,
            BigDecimal percent,
            String confirmation,
            String returnedReason) {}

    /** One time that it was given back. */
    public record ReturnView(Instant at, String by, String reason, LocalDate reworkBy, List<FigureReason> figures) {
        static ReturnView of(Decision back) {
            return new ReturnView(back.at(), back.by(), back.reason(), back.reworkBy(), back.figures());
        }
    }

    public static SubmissionView of(Submission report, Named names) {
        var owed = report.obligation();
        var last = report.last();
        var acceptance = report.acceptance();
        var endorsement = report.endorsement();
        return new SubmissionView(
                report.id(),
                owed.id(),
                RegimeRef.of(owed.regime()),
                names.unit(owed.reporter()),
                names.agency(owed.reporter()),
                owed.period(),
                owed.dueOn(),
                report.state(),
                report.revision(),
                figures(report),
                last.content().narrative(),
                last.content().sections(),
                last.content().attachments(),
                report.serves(),
                last.submittedAt(),
                last.submittedBy(),
                report.firstSubmittedAt(),
                report.late(),
                last.number(),
                acceptance.given() ? acceptance.counted().number() : null,
                last.reason(),
                report.reworkBy(),
                endorsement == null ? null : endorsement.endorsedAt(),
                endorsement == null ? null : endorsement.endorsedBy(),
                acceptance.firstAcceptedAt(),
                acceptance.acceptedAt(),
                acceptance.acceptedBy(),
                report.returns().stream().map(ReturnView::of).toList());
    }

    private static List<FigureView> figures(Submission report) {
        var reasons = reasons(report);
        return report.figures().stream()
                .map(figure -> new FigureView(
                        figure.indicator(),
                        figure.participants(),
                        figure.denominator(),
                        figure.percent(),
                        figure.confirmation(),
                        reasons.get(figure.indicator())))
                .toList();
    }

    private static Map<String, String> reasons(Submission report) {
        if (report.state() != SubmissionState.RETURNED) {
            return Map.of();
        }
        var returns = report.returns();
        return returns.get(returns.size() - 1).figures().stream()
                .collect(Collectors.toMap(FigureReason::indicator, FigureReason::reason, (one, other) -> one));
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}
