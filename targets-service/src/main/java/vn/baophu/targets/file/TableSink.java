package vn.baophu.targets.file;

import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.sheet.SheetRow;

/** Takes the tables of a file, one after the other, row by row; blank rows are left out. */
public interface TableSink {
    /** @param name of the sheet; null where tables have no name */
    void table(String name, Origin origin);

    /** What the plan has above the table begun last; only of one that a paper of ours carries, and before its rows. */
    default void heading(CarriedHeading heading) {}

    /** The next row of the table begun last; before a table of a text, the lines above it, one cell each. */
    void row(SheetRow row);

    /** Where a table stands in its file. */
    enum Origin {
        /** Where people see it. */
        PICTURE,
        /** The canonical figures that a paper of ours carries beside its picture. */
        CARRIED
    }
}
