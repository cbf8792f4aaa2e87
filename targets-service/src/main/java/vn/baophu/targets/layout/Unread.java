package vn.baophu.targets.layout;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.targets.sheet.SheetRow;

/** Rows that are no figures: the last ones may be the title of the next table. */
final class Unread {
    private static final int MOST_KEPT = 100;
    private static final int MOST_ABOVE = 40;

    private final List<SheetRow> first = new ArrayList<>();
    private final List<SheetRow> pending = new ArrayList<>();

    void add(SheetRow row) {
        if (first.size() < MOST_KEPT) {
            first.add(row);
        }
        if (pending.size() == MOST_ABOVE) {
            pending.remove(0);
        }
        pending.add(row);
    }

    void nothingPending() {
        pending.clear();
    }

    List<SheetRow> pending() {
        return List.copyOf(pending);
    }

    List<SheetRow> first() {
        return List.copyOf(first);
    }
}
