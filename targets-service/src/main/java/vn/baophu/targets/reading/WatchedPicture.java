package vn.baophu.targets.reading;

import static vn.baophu.targets.reading.ReadingRefusal.PICTURE_DIFFERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.baophu.platform.error.Fault;
import vn.baophu.targets.carried.Agreement;
import vn.baophu.targets.carried.Disagreement;
import vn.baophu.targets.carried.PictureWatch;
import vn.baophu.targets.file.Columns;
import vn.baophu.targets.file.FileKind;
import vn.baophu.targets.file.TableFile;
import vn.baophu.targets.file.TableSink;
import vn.baophu.targets.picture.FigureCells;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/** Holds what people see of a paper of ours against the figures it carries: someone may have changed only one of them. */
final class WatchedPicture implements TableSink {
    private static final String NOTHING = "–";

    private final PictureWatch watch;
    /** The watch counts what it sees, people count the rows of the file. */
    private final List<Integer> rows = new ArrayList<>();

    private boolean seen;

    private WatchedPicture(PictureWatch watch) {
        this.watch = watch;
    }

    /** Where both differ; empty where they agree. */
    static List<Fault> faults(TableFile file, Iterable<FigureCells> carried) {
        var agreement = new Agreement(carried);
        if (file.kind() == FileKind.PDF) {
            return agreement.with(file.pages()).stream()
                    .map(found -> fault(null, found))
                    .toList();
        }
        var watched = new WatchedPicture(agreement.watch());
        file.read(watched);
        return watched.watch.end().stream()
                .map(found -> fault(watched.row(found.row()), found))
                .toList();
    }

    private Integer row(int counted) {
        return counted < 1 || counted > rows.size() ? null : rows.get(counted - 1);
    }

    private static Fault fault(Integer row, Disagreement found) {
        var column = found.column() == null ? null : Columns.name(found.column() - 1);
        var says = List.<Object>of(
                Objects.requireNonNullElse(found.seen(), NOTHING),
                Objects.requireNonNullElse(found.carried(), NOTHING));
        return new Fault(null, row, column, PICTURE_DIFFERS, says);
    }

    @Override
    public void table(String name, Origin origin) {
        seen = origin == Origin.PICTURE;
    }

    @Override
    public void row(SheetRow row) {
        if (seen) {
            rows.add(row.number());
            watch.row(row.cells().stream().map(SheetCell::text).toList());
        }
    }
}
