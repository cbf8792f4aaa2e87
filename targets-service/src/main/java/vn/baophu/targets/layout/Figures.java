package vn.baophu.targets.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baophu.platform.error.Fault;
import vn.baophu.targets.heading.Facets;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.sheet.SheetRow;

/** Gathers cells into figures: those of one unit, indicator, year and kind belong together, over one row or several. */
final class Figures {
    private final NumberFormat format;
    private final Places places;
    private final SharedDenominators shared;
    private final Map<Draft.Key, Draft> drafts = new LinkedHashMap<>();
    private List<Object> about;

    Figures(Layout layout, Places places) {
        this.format = layout.numbers().format();
        this.places = places;
        this.shared = SharedDenominators.of(places);
    }

    /** Takes the cells of one row; gives the figures that it shows to be complete. */
    List<CanonicalRow> take(SheetRow row, Subject subject, Facets said) {
        var rowIsAbout = Arrays.<Object>asList(subject, said.mentions().indicators(), said.year());
        var done = new ArrayList<CanonicalRow>();
        if (!rowIsAbout.equals(about)) {
            done.addAll(finished());
            about = rowIsAbout;
        }
        var cells = places.figures().stream()
                .filter(column -> !shared.contains(column))
                .map(column -> FigureCell.of(column, row, said, format))
                .toList();
        if (cells.stream().anyMatch(this::collides)) {
            done.addAll(finished());
        }
        Set<Draft> touched = new LinkedHashSet<>();
        cells.forEach(cell -> touched.addAll(cell.write(key -> draft(key, subject, row.number(), cell.column()))));
        touched.forEach(draft -> complete(draft, row, said));
        return done;
    }

    private void complete(Draft draft, SheetRow row, Facets said) {
        if (!draft.has(Measure.DENOMINATOR)) {
            shared.nearest(draft.key().year(), draft.column())
                    .ifPresent(
                            column -> FigureCell.of(column, row, said, format).writeTo(draft));
        }
        var note = places.cell(row, Measure.NOTE);
        if (!note.isBlank()) {
            draft.note(note.text());
        }
        if (places.has(Measure.INDICATOR) && draft.key().indicator() == null) {
            fault(draft, row, Measure.INDICATOR, LayoutRefusal.INDICATOR_UNKNOWN);
        }
        if (draft.isNameless()) {
            fault(draft, row, Measure.UNIT, LayoutRefusal.ROW_WITHOUT_NAME);
        }
        if (places.has(Measure.YEAR) && draft.key().year() == null) {
            fault(draft, row, Measure.YEAR, LayoutRefusal.YEAR_UNREADABLE);
        }
    }

    private void fault(Draft draft, SheetRow row, Measure measure, LayoutRefusal refusal) {
        var at = places.at(measure);
        draft.fault(new Fault(
                null,
                row.number(),
                Letters.of(at),
                refusal,
                List.of(row.cell(at).text())));
    }

    /** Whether an earlier row filled the place of this cell already: then another figure begins. */
    private boolean collides(FigureCell cell) {
        var draft = drafts.get(cell.key());
        return draft != null && cell.isFilled() && draft.has(cell.measure());
    }

    private Draft draft(Draft.Key key, Subject subject, int line, Column column) {
        return drafts.computeIfAbsent(key, one -> new Draft(subject, one, line, column.at()));
    }

    /** The figures gathered so far. */
    List<CanonicalRow> finished() {
        var rows = drafts.values().stream().map(Draft::row).toList();
        drafts.clear();
        return rows;
    }
}
