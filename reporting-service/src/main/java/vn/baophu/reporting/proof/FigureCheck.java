package vn.baophu.reporting.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.reporting.submission.Figure;

/** Holds the figures that totals read against the versions they were taken from. */
final class FigureCheck {
    private final Map<String, Accepted> versions;
    private final Set<String> counted = new HashSet<>();
    private final Findings findings;

    FigureCheck(List<Accepted> rows, Findings findings) {
        this.versions = rows.stream()
                .filter(row -> row.sealing() != null && row.version().said() != null)
                .collect(Collectors.toMap(
                        row -> VersionCheck.key(
                                row.version().submission(), row.sealing().revision()),
                        Function.identity(),
                        (first, second) -> first));
        this.findings = findings;
    }

    void check(Counted figure) {
        var version = versions.get(VersionCheck.key(figure.submission(), figure.revision()));
        var said = version == null ? null : said(version, figure.indicator());
        if (said == null) {
            findings.inserted("accepted_figure", row(figure), figure.submission());
            return;
        }
        counted.add(key(figure.obligation(), figure.revision(), figure.indicator()));
        var differing = differing(figure, said, version);
        if (!differing.isEmpty()) {
            findings.altered("accepted_figure", row(figure), figure.submission(), differing);
        }
    }

    /** After all figures: those of the versions that are no longer there. */
    void missing() {
        versions.values().forEach(row -> row.version().said().figures().forEach(figure -> {
            var version = row.version();
            var revision = row.sealing().revision();
            if (!counted.contains(key(version.obligation(), revision, figure.indicator()))) {
                findings.deleted(
                        "accepted_figure",
                        row(version.obligation(), revision, figure.indicator()),
                        version.submission());
            }
        }));
    }

    private static Figure said(Accepted version, String indicator) {
        return version.version().said().figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElse(null);
    }

    private static String differing(Counted figure, Figure said, Accepted version) {
        var differing = new StringBuilder();
        compare(differing, "participants", figure.participants(), said.participants());
        compare(differing, "denominator", figure.denominator(), said.denominator());
        compare(differing, "unit_id, agency_id, period", figure.place(), figure.owed());
        compare(
                differing,
                "accepted_at",
                figure.acceptedAt(),
                Moment.of(version.sealing().acceptedAt()));
        compare(
                differing,
                "superseded_at",
                figure.superseded(),
                figure.revision() < version.counts().times());
        return differing.toString();
    }

    private static void compare(StringBuilder differing, String column, Object now, Object sealed) {
        if (!Objects.equals(now, sealed)) {
            differing
                    .append(differing.isEmpty() ? "" : "; ")
                    .append(column)
                    .append(" ")
                    .append(sealed)
                    .append(" → ")
                    .append(now);
        }
    }

    private static Map<String, String> row(Counted figure) {
        return row(figure.obligation(), figure.revision(), figure.indicator());
    }

    private static Map<String, String> row(UUID obligation, int revision, String indicator) {
        return Findings.row("obligation_id", obligation, "revision", revision, "indicator", indicator);
    }

    private static String key(UUID obligation, int revision, String indicator) {
        return obligation + "/" + revision + "/" + indicator;
    }
}
