package vn.baophu.reporting.review;

import static vn.baophu.reporting.submission.SubmissionRefusal.FIGURE_NOT_ASKED;
import static vn.baophu.reporting.submission.SubmissionRefusal.REWORK_DAY_PAST;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.reporting.indicator.SpokenIndicators;
import vn.baophu.reporting.submission.Figure;
import vn.baophu.reporting.submission.FigureReason;
import vn.baophu.reporting.submission.Reasons;

/**
 * Why a report is given back.
 *
 * @param figures the figures that are wrong, each with its reason; none if the report as a whole is
 * @param reworkBy last day for sending it again; may be absent, never in the past
 */
@Schema(examples = """
                {"reason":"Chưa khớp với dữ liệu thẻ",
                "figures":[{"indicator":"BHYT","reason":"Thiếu 20 người của tháng 6"}],"reworkBy":"2024-07-08"}""")
public record ReturnReport(
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 200) List<@NotNull @Valid FigureReason> figures,
        LocalDate reworkBy)
        implements JoinsFaults {
    public ReturnReport {
        figures = figures == null ? List.of() : figures;
    }

    Reasons reasons() {
        return new Reasons(reason, figures, reworkBy);
    }

    /** Only figures of the report can be given back, and nobody can rework it yesterday. */
    void check(List<Figure> reported, LocalDate today, Faults faults) {
        if (reworkBy != null && reworkBy.isBefore(today)) {
            faults.add("/reworkBy", REWORK_DAY_PAST, reworkBy);
        }
        var indicators = reported.stream().map(Figure::indicator).collect(Collectors.toSet());
        for (int at = 0; at < figures.size(); at++) {
            var figure = figures.get(at);
            if (figure != null && figure.indicator() != null && !indicators.contains(figure.indicator())) {
                faults.add("/figures/" + at + "/indicator", FIGURE_NOT_ASKED, SpokenIndicators.of(figure.indicator()));
            }
        }
    }
}
