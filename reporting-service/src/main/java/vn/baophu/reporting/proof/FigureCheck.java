package vn.baophu.reporting.proof;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.reporting.submission.Figure;

/** Holds the figures that totals read against the versions they were taken from. */
final class FigureCheck {
    private final Map<String, Expected> expected = new LinkedHashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Findings findings;

    /** That a version makes a figure count for an obligation. */
    private record Expected(Accepted version, UUID obligation, Figure said) {
        Map<String, String> row() {
            return FigureCheck.row(obligation, version.sealing().revision(), said.indicator());
        }

        String key() {
            return FigureCheck.key(obligation, version.sealing().revision(), said.indicator());
        }
    }

    /** @param asked what obligations that reports serve beside their own ask for, {@link Traces#asked} */
    FigureCheck(List<Accepted> rows, Map<UUID, Set<String>> asked, Findings findings) {
        this.findings = findings;
        rows.stream()
                .filter(row -> row.sealing() != null && row.version().said() != null)
                .flatMap(row -> expected(row, asked))
                .forEach(each -> expected.putIfAbsent(each.key(), each));
    }

    /** All figures for its own obligation, and for the others that it serves those that they ask for. */
    private static Stream<Expected> expected(Accepted row, Map<UUID, Set<String>> asked) {
        var figures = row.version().said().figures();
        return Stream.concat(
                figures.stream().map(said -> new Expected(row, row.version().obligation(), said)),
                row.sealing().serves().stream().flatMap(served -> figures.stream()
                        .filter(said -> asked.getOrDefault(served, Set.of()).contains(said.indicator()))
                        .map(said -> new Expected(row, served, said))));
    }

    void check(Counted figure) {
        var key = key(figure.obligation(), figure.revision(), figure.indicator());
        var known = expected.get(key);
        if (known == null || !known.version().version().submission().equals(figure.submission())) {
            findings.inserted("accepted_figure", row(figure), figure.submission());
            return;
        }
        counted.add(key);
        var differing = differing(figure, known.said(), known.version());
        if (!differing.isEmpty()) {
            findings.altered("accepted_figure", row(figure), figure.submission(), differing);
        }
    }

    /** After all figures: those of the versions that are no longer there. */
    void missing() {
        expected.forEach((key, known) -> {
            if (!counted.contains(key)) {
                findings.deleted(
                        "accepted_figure",
                        known.row(),
                        known.version().version().submission());
            }
        });
    }

    private static String differing(Counted figure, Figure said, Accepted version) {
        var differing = new StringBuilder();
        compare(differing, "participants", figure.participants(), said.participants());
        compare(differing, "denominator", figure.denominator(), said.denominator());
        compare(
                differing,
                "unit_id, agency_id, regime_id, period, cut_off_on, consolidated, occasional",
                figure.place(),
                figure.owed());
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
