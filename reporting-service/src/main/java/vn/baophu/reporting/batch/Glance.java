package vn.baophu.reporting.batch;

import static vn.baophu.reporting.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.submission.FigureForm;
import vn.baophu.reporting.submission.ManyReports;
import vn.baophu.reporting.tally.KnownIndicators;

/** Looks at reports of which nobody knows what they are for, so that their senders learn the rest in the same answer. */
@ApplicationScoped
class Glance {
    private final ManyReports many;
    private final KnownIndicators indicators;

    Glance(ManyReports many, KnownIndicators indicators) {
        this.many = many;
        this.indicators = indicators;
    }

    /** Adds to each what can be said by its regime; without one, indicators that nobody knows. One statement for all. */
    void at(List<SentReport> reports, Map<String, Regime> regimes) {
        var stray = new ArrayList<SentReport>();
        for (var report : reports) {
            var regime = Optional.ofNullable(report.name().regime()).map(regimes::get);
            many.glance(report.content(), regime, report.faults());
            if (regime.isEmpty()) {
                stray.add(report);
            }
        }
        var unknown = indicators.unknown(stray.stream()
                .flatMap(report -> report.content().figures().stream())
                .filter(Objects::nonNull)
                .map(FigureForm::indicator)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        stray.forEach(report -> name(unknown, report));
    }

    private static void name(Set<String> unknown, SentReport report) {
        var figures = report.content().figures();
        for (int at = 0; at < figures.size(); at++) {
            var figure = figures.get(at);
            if (figure != null && figure.indicator() != null && unknown.contains(figure.indicator())) {
                report.faults().add("/figures/" + at + "/indicator", NO_SUCH_INDICATOR, figure.indicator());
            }
        }
    }
}
