package vn.baophu.targets.layout;

import java.util.List;
import java.util.Optional;
import vn.baophu.targets.heading.Facets;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Vocabulary;

/** The rows below the header of a printed table. */
final class PrintedBody implements TableBody {
    private final Layout layout;
    private final Header header;
    private final Places places;
    private final Vocabulary vocabulary;
    private final UnitsDown units;
    private final IndicatorsDown indicators;
    private final Figures figures;
    private Subject last;

    PrintedBody(Layout layout, Header header, Vocabulary vocabulary, List<SheetRow> sample) {
        this.layout = layout;
        this.header = header;
        this.vocabulary = vocabulary;
        this.places = Places.of(layout);
        this.units = new UnitsDown(places, sample);
        this.indicators = new IndicatorsDown(places, vocabulary);
        this.figures = new Figures(layout, places);
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean repeatsHeader(SheetRow row) {
        return header.repeats(row) || Header.numbersColumns(row);
    }

    @Override
    public Optional<List<CanonicalRow>> read(SheetRow row) {
        var subject = subject(row);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        if (!subject.get().equals(last)) {
            indicators.restart();
            last = subject.get();
        }
        return Optional.of(figures.take(row, last, said(row)));
    }

    private Facets said(SheetRow row) {
        if (places.has(Measure.INDICATOR)) {
            return indicators.of(row);
        }
        return places.has(Measure.YEAR) ? Facets.of(year(row), vocabulary) : Facets.NOTHING;
    }

    @Override
    public List<CanonicalRow> finish() {
        return figures.finished();
    }

    private Optional<Subject> subject(SheetRow row) {
        if (layout.kind() == LayoutKind.UNITS_DOWN) {
            return units.of(row);
        }
        var label = places.cell(row, layout.kind() == LayoutKind.YEARS_DOWN ? Measure.YEAR : Measure.INDICATOR);
        return places.hasFigure(row) || !label.isBlank() && speaks(row)
                ? Optional.of(Subject.plan())
                : Optional.empty();
    }

    /** Whether a row without figures is one of the table all the same: its cells are left empty. */
    private boolean speaks(SheetRow row) {
        var label = places.cell(row, Measure.INDICATOR).text();
        return !vocabulary.in(label).indicators().isEmpty()
                || Facets.of(year(row), vocabulary).year() != null;
    }

    private String year(SheetRow row) {
        return places.cell(row, Measure.YEAR).text();
    }
}
