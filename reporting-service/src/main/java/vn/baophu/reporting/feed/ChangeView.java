package vn.baophu.reporting.feed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;
import vn.baophu.reporting.submission.Figure;

/**
 * One thing that has happened.
 *
 * @param id tells a change that is read twice
 * @param at when it happened, UTC
 * @param by subject of who did it
 * @param submission the report; absent where it happened to the obligation alone
 * @param obligationKind CONSOLIDATION for what a relay has made of the reports of others, so never added to them; absent
 *     of an obligation that was dropped before this was kept
 * @param regime code
 * @param unit the unit that reports; absent where an agency does
 * @param revision of the report after the change; absent where there is no report
 * @param figures of the sending that the change speaks of, also where the report has been corrected since; those only for
 *     which the regime asks, where the report was made for another one and serves this, too
 */
@Schema(name = "Change", examples = """
                {"id":"01900000-0000-7000-8000-000000000070","at":"2024-07-08T03:30:00Z","kind":"ACCEPTED",
                "by":"reviewer-vinh-linh","submission":"01900000-0000-7000-8000-000000000020",
                "obligation":"01900000-0000-7000-8000-000000000010","obligationKind":"REPORT","regime":"000-R01",
                "unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "period":"2024-S1","revision":2,
                "figures":[{"indicator":"BHYT","participants":12720,"denominator":13290,"percent":95.71}]}""")
record ChangeView(
        UUID id,
        Instant at,
        ChangeKind kind,
        String by,
        UUID submission,
        UUID obligation,
        ObligationKind obligationKind,
        String regime,
        UnitRef unit,
        AgencyRef agency,
        String period,
        Long revision,
        List<FigureView> figures) {
    /**
     * A figure of the report.
     *
     * @param percent participants of the denominator, two decimals, HALF_UP; absent without a denominator
     */
    @Schema(name = "ChangedFigure")
    record FigureView(String indicator, long participants, Long denominator, BigDecimal percent, String confirmation) {
        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.indicator(),
                    figure.participants(),
                    figure.denominator(),
                    Percent.of(figure.participants(), figure.denominator()),
                    figure.confirmation());
        }
    }

    static ChangeView of(Changes.Row row, Named names, List<Figure> figures) {
        var subject = row.subject();
        return new ChangeView(
                row.id(),
                row.at(),
                row.kind(),
                row.who(),
                subject.submissionId(),
                subject.obligationId(),
                subject.owed().kind(),
                subject.regime(),
                names.unit(subject.reporter()),
                names.agency(subject.reporter()),
                subject.period(),
                subject.revision(),
                figures == null ? null : figures.stream().map(FigureView::of).toList());
    }
}
