package vn.baophu.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.baophu.platform.paging.Cursor;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;

/** Reading what has changed in the caller's area. */
@ApplicationScoped
@Transactional
class FeedReading {
    /** Changes looked at in one request, whoever's they are: bounded also for the unit of which few speak. */
    private static final int STRETCH = 5_000;

    private final Changes changes;
    private final SentFigures figures;
    private final Reach reach;
    private final Names names;

    FeedReading(Changes changes, SentFigures figures, Reach reach, Names names) {
        this.changes = changes;
        this.figures = figures;
        this.reach = reach;
        this.names = names;
    }

    FeedPage page(String unit, boolean duties, PageRequest page, Caller caller) {
        var place = page.afterKey().map(Place::read).orElse(Place.START);
        var scope = reach.scope(caller, unit);
        var stretch = scope.units() == null ? page.fetch() : STRETCH;
        var rows = changes.after(place, duties, stretch);
        var shown = new ArrayList<Changes.Row>();
        var seen = 0;
        while (seen < rows.size() && shown.size() < page.limit()) {
            var row = rows.get(seen++);
            if (scope.contains(
                    row.subject().reporter().areaUnitId(), row.subject().owed().cutOffOn())) {
                shown.add(row);
            }
        }
        var next = seen == 0 ? place : rows.get(seen - 1).place();
        return new FeedPage(views(shown), Cursor.of(next.key()), seen < rows.size() || rows.size() == stretch);
    }

    private List<ChangeView> views(List<Changes.Row> rows) {
        var named = names.of(rows.stream().map(row -> row.subject().reporter()).toList());
        var sent = figures.of(rows);
        return rows.stream()
                .map(row -> ChangeView.of(row, named, sent.get(row.id())))
                .toList();
    }
}
