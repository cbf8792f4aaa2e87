package vn.baophu.targets.carried;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.baophu.targets.picture.HeadCell;
import vn.baophu.targets.picture.Line;
import vn.baophu.targets.picture.PictureCell;
import vn.baophu.targets.picture.PictureColumn;

/**
 * Compares a picture with its figures row by row: whatever stands above it, its head (which begins with {@code STT}), one row a
 * line, then at most who gets the paper and who signs it.
 */
public final class PictureWatch {
    private static final int ENOUGH = 50;
    private static final String FIRST_HEAD = "STT";
    private static final String RECIPIENTS = "Nơi nhận";

    private final Iterator<List<HeadCell>> heads;
    private final Iterator<Line> lines;
    private final List<Disagreement> found = new ArrayList<>();
    private boolean begun;
    private boolean ended;
    private int number;

    PictureWatch(List<PictureColumn> columns, Iterator<Line> lines) {
        this.heads = HeadCell.of(columns).iterator();
        this.lines = lines;
    }

    /**
     * Takes the next row.
     *
     * @param cells texts, merged cells as text then blanks; counts with or without points
     */
    public void row(List<String> cells) {
        number++;
        begun |= FIRST_HEAD.equals(cell(cells, 0));
        if (!begun || ended || found.size() >= ENOUGH) {
            return;
        }
        if (heads.hasNext()) {
            heads.next().forEach(head -> compare(cells, head.column(), PictureCell.known(head.text())));
        } else if (lines.hasNext()) {
            var line = lines.next().cells();
            IntStream.range(0, line.size()).forEach(at -> compare(cells, at, line.get(at)));
        } else {
            endsWith(cells);
        }
    }

    private void compare(List<String> cells, int column, PictureCell carried) {
        if (!carried.agreesWith(cell(cells, column))) {
            found.add(new Disagreement(number, column + 1, cell(cells, column), carried.shown()));
        }
    }

    private void endsWith(List<String> cells) {
        ended = true;
        var seen = String.join(" ", cells.stream().filter(Objects::nonNull).toList())
                .strip();
        if (!seen.isEmpty() && !seen.startsWith(RECIPIENTS)) {
            found.add(new Disagreement(number, null, seen, null));
        }
    }

    /** After the last row: where the picture does not say what the figures say, at least the first fifty places. */
    public List<Disagreement> end() {
        if (!begun) {
            found.add(new Disagreement(number, null, null, FIRST_HEAD));
        } else if (lines.hasNext() && found.size() < ENOUGH) {
            found.add(new Disagreement(number + 1, null, null, lines.next().shown()));
        }
        return List.copyOf(found);
    }

    private static String cell(List<String> cells, int at) {
        var cell = at < cells.size() ? cells.get(at) : null;
        return cell == null ? "" : cell.strip();
    }
}
