package vn.baophu.targets.layout;

import vn.baophu.targets.heading.Facets;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Vocabulary;

/** Which indicator each row of a table is about: rows without one of their own belong to the one above. */
final class IndicatorsDown {
    private final Places places;
    private final Vocabulary vocabulary;
    private Facets current;

    IndicatorsDown(Places places, Vocabulary vocabulary) {
        this.places = places;
        this.vocabulary = vocabulary;
    }

    /** What the row says; {@link Facets#mentions} those of the row above where it names none itself. */
    Facets of(SheetRow row) {
        var label = places.cell(row, Measure.INDICATOR).text();
        var own = Facets.of(label, vocabulary);
        var unit = Facets.measuredIn(places.cell(row, Measure.MEASURED_IN).text());
        if (!own.mentions().indicators().isEmpty() || current == null) {
            current = own;
            return own.measuredAs(unit);
        }
        return (label.isEmpty() ? current : own.under(current)).measuredAs(unit);
    }

    /** Forgets the indicator above: another unit begins. */
    void restart() {
        current = null;
    }
}
