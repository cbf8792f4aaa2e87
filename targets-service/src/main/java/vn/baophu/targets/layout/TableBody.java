package vn.baophu.targets.layout;

import java.util.List;
import java.util.Optional;
import vn.baophu.targets.sheet.SheetRow;

/** The rows of one table, whose layout is known. */
interface TableBody {
    Layout layout();

    /** Whether the row only says again what the header says. */
    boolean repeatsHeader(SheetRow row);

    /** The figures that became complete with this row; empty for a row that is none of the table. */
    Optional<List<CanonicalRow>> read(SheetRow row);

    /** The figures that waited for more rows. */
    List<CanonicalRow> finish();
}
